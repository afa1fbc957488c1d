// A cell that says which period a figure is of → the first day of that period, by how often the measure is published. Dates
// as English publications write them; quarters and years of finance run from 1 April. Knows no measure and no today.
import { addDays, addMonths, isDay, type Day } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import { parseDate } from '#files/parse-date.ts'
import { showCell, type CellValue } from '#files/grid.ts'
import type { Frequency } from '#kinds/measure.ts'

export type PeriodReading =
  | {
      readonly is: 'period'
      readonly day: Day
      /** The day that was written, where it is another than the first of the period. */
      readonly written?: Day
    }
  | { readonly is: 'none' }
  | { readonly is: 'unclear'; readonly problem: Problem }

type Dated = {
  readonly day: Day
  readonly precision: 'day' | 'month' | 'quarter' | 'year'
  /** It was said when the period ends, not when it begins. */
  readonly ends?: boolean
}

const WEEK = /^(?:w\/?([ce])|week (?:commencing|beginning|starting|from|(ending|to)))[:. ]+(.+)$/i
const TO = /^(?:(?:month|quarter|year|period|\d+ months) )?(?:ending|ended|to|end)[: ]+(.+)$/i
const QUARTER = /^q(?:uarter)? ?([1-4])[ ,-]*(.+)$|^(.+?)[ ,-]*q(?:uarter)? ?([1-4])$/i
const FINANCIAL = /^(?:fy ?)?(?:20)?(\d{2}) ?[/–-] ?(?:20)?(\d{2})$/i

/** Nothing in it, a period, or why it is none. */
export function parsePeriod(cell: CellValue | undefined, frequency: Frequency): PeriodReading {
  const text = showCell(cell).replace(/\s+/g, ' ').trim()
  if (text === '') return { is: 'none' }
  const dated = datedOf(cell, text)
  if ('code' in dated) return { is: 'unclear', problem: dated }
  const fault = tooCoarse(dated, frequency, text)
  if (fault) return { is: 'unclear', problem: fault }
  if (frequency === 'yearly' && dated.ends && dated.precision !== 'year')
    return { is: 'period', day: addMonths(firstOf(dated.day, frequency), -11) }
  const day = firstOf(dated.day, frequency)
  // A month or a year is as it should be; a day that is not the first was written for a reason, and is said.
  return day === dated.day || dated.precision === 'year'
    ? { is: 'period', day }
    : { is: 'period', day, written: dated.day }
}

/** Whether a cell reads as a period of any sort: for telling headings that are months. */
export function isPeriod(cell: CellValue | undefined): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1950 && cell <= 2100
  const text = showCell(cell).replace(/\s+/g, ' ').trim()
  return text !== '' && text.length < 40 && !('code' in datedOf(cell, text))
}

function datedOf(cell: CellValue | undefined, text: string): Dated | Problem {
  const week = WEEK.exec(text)
  if (week) {
    const at = datedOf(null, week[3] ?? '')
    if ('code' in at || at.precision !== 'day') return unclear(text)
    return /^e/i.test(week[1] ?? week[2] ?? '') || /^to$/i.test(week[2] ?? '')
      ? { ...at, day: addDays(at.day, -6) }
      : at
  }
  const ending = TO.exec(text)
  if (ending) return { ...datedOf(null, ending[1] ?? ''), ends: true }
  const quarter = QUARTER.exec(text)
  if (quarter) return quarterOf(Number(quarter[1] ?? quarter[4]), quarter[2] ?? quarter[3] ?? '', text)
  const year = financialYear(text)
  if (year !== undefined) return { day: `${year}-04-01` as Day, precision: 'year' }
  const reading = parseDate(cell === null ? text : cell)
  if (reading.is === 'unclear') return { ...reading.problem, code: 'not-a-period', remedy: REMEDY }
  if (reading.is !== 'date' || /^[?<]/.test(reading.when)) return unclear(text)
  const { when } = reading
  if (when.length === 10) return { day: when as Day, precision: 'day' }
  return when.length === 7
    ? { day: `${when}-01` as Day, precision: 'month' }
    : { day: `${when}-01-01` as Day, precision: 'year' }
}

// "Q1 2025" may be of the calendar or of finance: only a financial year leaves no doubt.
function quarterOf(number: number, of: string, text: string): Dated | Problem {
  const year = financialYear(of.trim())
  if (year === undefined) {
    const what = `"${text}" may be a quarter of the calendar year or of the financial year`
    return problem('not-a-period', what, 'Write its first month, such as 2025-04, or Q1 2025/26.')
  }
  return { day: addMonths(`${year}-04-01` as Day, 3 * (number - 1)), precision: 'quarter' }
}

function financialYear(text: string): number | undefined {
  const found = FINANCIAL.exec(text)
  if (!found) return undefined
  const [first, second] = [Number(found[1]), Number(found[2])]
  return (first + 1) % 100 === second ? 2000 + first : undefined
}

const EVERY: Readonly<Record<Frequency, string>> = {
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  yearly: 'yearly',
}

function tooCoarse({ precision }: Dated, frequency: Frequency, text: string): Problem | undefined {
  const fits = {
    day: true,
    month: frequency !== 'daily' && frequency !== 'weekly',
    quarter: frequency === 'quarterly',
    year: frequency === 'yearly',
  }[precision]
  if (fits) return undefined
  const what = `"${text}" is a whole ${precision}, and the measure is published ${EVERY[frequency]}`
  return problem('wrong-frequency', what, 'Choose the measure that these figures are of, or leave them out.')
}

/** The first day of the period in which a day falls. A week begins where it is said to. */
function firstOf(day: Day, frequency: Frequency): Day {
  if (frequency === 'daily' || frequency === 'weekly') return day
  const month = `${day.slice(0, 7)}-01`
  if (frequency !== 'quarterly') return isDay(month) ? month : day
  return addMonths(month as Day, -((Number(day.slice(5, 7)) - 1) % 3))
}

function unclear(text: string): Problem {
  return problem('not-a-period', `"${text.slice(0, 60)}" is not a period`, REMEDY)
}

const REMEDY = 'Write its first day or its month, such as 2025-04-01, 2025-04 or April 2025.'
