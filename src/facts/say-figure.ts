// A figure and its period as people write them: "71.2 %", "£1.5 million", "March 2026", "April to June 2026". Knows no series.
import { addDays, addMonths, showDay, showWhen, type Day } from '#core/day.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { measure } from '#kinds/index.ts'
import type { Frequency, Unit } from '#kinds/measure.ts'

type Measured = Pick<ValuesOfKind<typeof measure>, 'unit' | 'unitWords' | 'decimals'>

/** Decimals where the measure says none: as many as the unit usually has. */
const USUAL: Readonly<Record<Unit, number>> = {
  percent: 1,
  count: 0,
  'per-day': 1,
  rate: 1,
  ratio: 2,
  minutes: 1,
  days: 1,
  years: 1,
  'pounds-million': 1,
  score: 1,
}
const AFTER: Readonly<Record<Unit, string>> = {
  percent: '%',
  count: '',
  'per-day': ' a day',
  rate: '',
  ratio: '',
  minutes: ' minutes',
  days: ' days',
  years: ' years',
  'pounds-million': ' million',
  score: '',
}

/** The number alone, with the decimals of the measure, or more where a target or limit would read as another number. */
export function sayNumber(of: Measured, value: number, most = of.decimals ?? USUAL[of.unit]): string {
  const written = format(Math.min(most, of.decimals ?? USUAL[of.unit]), most).format(Math.abs(value))
  const nothing = !/[1-9]/.test(written)
  return `${value < 0 && !nothing ? '−' : ''}${of.unit === 'pounds-million' ? '£' : ''}${written}`
}

// Making one takes longer than writing a hundred numbers with it.
const formats = new Map<string, Intl.NumberFormat>()

function format(least: number, most: number): Intl.NumberFormat {
  const known =
    formats.get(`${least} ${most}`) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most })
  formats.set(`${least} ${most}`, known)
  return known
}

/** With its unit. */
export function sayFigure(of: Measured, value: number): string {
  return `${sayNumber(of, value)}${AFTER[of.unit]}`
}

/** A target as it was set: whole where it is whole. */
export function sayTarget(of: Measured, value: number): string {
  const whole = { ...of, decimals: 0 }
  return `${sayNumber(whole, value, 4)}${AFTER[of.unit]}`
}

/** The period that begins on a day. */
export function sayPeriod(from: Day, frequency: Frequency): string {
  switch (frequency) {
    case 'daily':
      return showDay(from)
    case 'weekly':
      return `Week from ${showDay(from)}`
    case 'monthly':
      return showWhen(from.slice(0, 7) as Day)
    case 'quarterly': {
      const last = showWhen(addMonths(from, 2).slice(0, 7) as Day)
      const [month = ''] = showWhen(from.slice(0, 7) as Day).split(' ')
      return `${month} to ${last}`
    }
    case 'yearly':
      return from.endsWith('-01-01')
        ? from.slice(0, 4)
        : from.slice(5) === '04-01'
          ? `${from.slice(0, 4)}/${addMonths(from, 12).slice(2, 4)}`
          : `Year to ${showDay(addDays(addMonths(from, 12), -1))}`
  }
}
