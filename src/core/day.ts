// Whole days without time zones, and dates as precise as they were given. Periods are half-open: `from` is
// included, `until` is not. Knows no clock: today is always handed in.
import { failed, must, parsed, type Parsed } from './problem.ts'

declare const brand: unique symbol
/** An ISO day, 2026-04-01. Compares as text. */
export type Day = string & { readonly [brand]: 'day' }
/** An ISO instant in UTC with milliseconds, 2026-04-01T09:30:00.000Z. Compares as text. */
export type Moment = string & { readonly [brand]: 'moment' }

/**
 * A date as it is known. Five written forms:
 * `2026-04-01` the day; `2026-04` some day in the month; `2026` some day in the year;
 * `?2026-04-01` unknown, but it had happened by that day; `<2016-04-01` before our records, which start that day.
 */
export type When = string & { readonly [brand]: 'when' | 'day' }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const WHEN = /^(?:\d{4}(?:-\d{2})?|[?<]?\d{4}-\d{2}-\d{2})$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

export function isDay(text: string): text is Day {
  const match = DAY.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

export function isWhen(text: string): text is When {
  if (!WHEN.test(text)) return false
  const first = text[0] === '?' || text[0] === '<' ? text.slice(1) : text
  if (first.length === 10) return isDay(first)
  return isDay(`${first}${'-01'.repeat(first.length === 4 ? 2 : 1)}`)
}

export function isMoment(text: string): text is Moment {
  return MOMENT.test(text) && isDay(text.slice(0, 10))
}

/** For days written in code; throws when the text is no day. */
export function day(text: string): Day {
  must(isDay(text), `${text} is not a day`)
  return text
}

/** For dates written in code; throws when the text is no date. */
export function when(text: string): When {
  must(isWhen(text), `${text} is not a date`)
  return text
}

/** For instants written in code; throws when the text is none. */
export function moment(text: string): Moment {
  must(isMoment(text), `${text} is not an instant`)
  return text
}

export function parseDay(text: string): Parsed<Day> {
  const trimmed = text.trim()
  if (isDay(trimmed)) return parsed(trimmed)
  return failed('not-a-day', `"${trimmed}" is not a day`, 'Write the day as 2026-04-01.')
}

/** The first day the fact may hold: the fold's day for a start. */
export function startOf(at: When): Day {
  if (at[0] === '?' || at[0] === '<') return at.slice(1) as Day
  if (at.length === 4) return `${at}-01-01` as Day
  if (at.length === 7) return `${at}-01` as Day
  return at as Day
}

/** The first day it surely no longer holds: the fold's day for an end. A plain day is that day itself. */
export function endOf(at: When): Day {
  if (at.length === 4) return write(Number(at) + 1, 1, 1)
  if (at.length === 7) return firstOfNextMonth(at)
  return startOf(at)
}

/** The last day that it may mean: the day itself, or the last of a month or year. Something due by then is late after it. */
export function latestDayOf(at: When): Day {
  return at.length === 4 || at.length === 7 ? addDays(endOf(at), -1) : startOf(at)
}

/** False when the date is not known to the day, so that days near it can only answer "maybe". */
export function isExact(at: When): at is Day {
  return at.length === 10
}

/** So many days later. Days end at 9999-12-31, which many programs write for "no end", and begin at 0001-01-01. */
export function addDays(from: Day, count: number): Day {
  return fromNumber(toNumber(from) + count)
}

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: Day, until: Day): number {
  return toNumber(until) - toNumber(from)
}

/** The same date so many calendar months later; the last day of the month where there is no such date. */
export function addMonths(from: Day, count: number): Day {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const date = Math.min(Number(from.slice(8)), daysInMonth(year, month))
  return write(year, month, date)
}

export function dayOf(instant: Moment): Day {
  return instant.slice(0, 10) as Day
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "1 April 2026". */
export function showDay(at: Day): string {
  return `${Number(at.slice(8))} ${MONTHS[Number(at.slice(5, 7)) - 1]} ${Number(at.slice(0, 4))}`
}

/** The date in words, saying how much of it is known. */
export function showWhen(at: When): string {
  if (at[0] === '?') return `not known, by ${showDay(startOf(at))}`
  if (at[0] === '<') return `before our records (${showDay(startOf(at))})`
  if (at.length === 4) return at
  if (at.length === 7) return `${MONTHS[Number(at.slice(5, 7)) - 1]} ${Number(at.slice(0, 4))}`
  return showDay(at as Day)
}

function firstOfNextMonth(at: string): Day {
  const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))]
  return month === 12 ? write(year + 1, 1, 1) : write(year, month + 1, 1)
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function write(year: number, month: number, date: number): Day {
  if (year > 9999) return '9999-12-31' as Day
  if (year < 1) return '0001-01-01' as Day
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

// Days since 1 March of year 0, by the usual civil-calendar arithmetic (era of 400 years = 146,097 days).
function toNumber(at: Day): number {
  const [year, month, date] = [Number(at.slice(0, 4)), Number(at.slice(5, 7)), Number(at.slice(8))]
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}

function fromNumber(count: number): Day {
  const era = Math.floor(count / 146_097)
  const ofEra = count - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return write(year + era * 400 + (month <= 2 ? 1 : 0), month, date)
}
