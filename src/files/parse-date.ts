// Dates as people write them in British spreadsheets → a date exactly as precise as what was written, or a
// question. Never guesses between two readings. Knows nothing of columns or of today, save the pivot for
// two-digit years.
import { isDay, isWhen, type When } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { CellValue } from './grid.ts'

/** What a cell that should hold a date says. `none` is an empty cell, or a dash or n/a in it. */
export type DateReading =
  | { readonly is: 'date'; readonly when: When }
  | { readonly is: 'to-be-confirmed' }
  | { readonly is: 'not-ended' }
  | { readonly is: 'none' }
  | { readonly is: 'unclear'; readonly problem: Problem }

const WORDS: Readonly<Record<string, 'to-be-confirmed' | 'not-ended' | 'none'>> = {
  tbc: 'to-be-confirmed',
  tba: 'to-be-confirmed',
  tbd: 'to-be-confirmed',
  'to be confirmed': 'to-be-confirmed',
  'to be agreed': 'to-be-confirmed',
  'to be announced': 'to-be-confirmed',
  'to be determined': 'to-be-confirmed',
  '?': 'to-be-confirmed',
  '??': 'to-be-confirmed',
  unknown: 'to-be-confirmed',
  'not known': 'to-be-confirmed',
  'not yet known': 'to-be-confirmed',
  pending: 'to-be-confirmed',
  ongoing: 'not-ended',
  'on going': 'not-ended',
  present: 'not-ended',
  'to date': 'not-ended',
  current: 'not-ended',
  continuing: 'not-ended',
  'open ended': 'not-ended',
  'no end date': 'not-ended',
  permanent: 'not-ended',
  substantive: 'not-ended',
  'n/a': 'none',
  na: 'none',
  none: 'none',
  nil: 'none',
  'not applicable': 'none',
  '-': 'none',
  '--': 'none',
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ')

// Short forms must be the beginning of the full name, so that "Marketing 22" is no March.
const MONTH = '([a-z]{3,9})\\.?'
const YEAR = "'?(\\d{4}|\\d{2})"
const TIME = '(?:[t ,]+(?:at )?\\d{1,2}[:.]\\d{2}.*)?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?'
const SEP = '(?: ?[-/.,] ?| of | )'

const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`)
const NUMBERS = new RegExp(`^${WEEKDAY}(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?${YEAR}${TIME}$`)
const DAY_MONTH_YEAR = new RegExp(
  `^${WEEKDAY}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?${SEP}?${MONTH}${SEP}?${YEAR}${TIME}$`,
)
const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH}${SEP}(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`)
const MONTH_YEAR = new RegExp(`^${MONTH}${SEP}?${YEAR}$`)
const MONTH_NUMBER_YEAR = /^(\d{1,2}) ?[-/.] ?(\d{4})$/
const YEAR_MONTH = /^(\d{4}) ?[-/.] ?(\d{1,2})$/
const TWO_YEARS = /^(?:fy ?)?(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})$/

/**
 * Reads a date cell. Text is read day first, as in Britain; a number is a year when it looks like one and
 * otherwise asked about. Two-digit years: 00–69 are 2000–2069, 70–99 are 1970–1999, as no body here is older
 * than the 1970s.
 */
export function parseDate(value: CellValue | undefined): DateReading {
  if (value === null || value === undefined) return { is: 'none' }
  const raw = String(value)
  const text = plain(raw)
  if (text === '') return { is: 'none' }
  if (isWhen(text) && (text.length > 4 || isLikelyYear(text))) return { is: 'date', when: text }
  const lower = text.toLowerCase()
  const word =
    WORDS[lower] ??
    WORDS[
      lower
        .replace(/[.()?!*]/g, '')
        .replace(/[- ]+/g, ' ')
        .trim()
    ]
  if (word) return { is: word }
  if (typeof value === 'number') return unclear(raw, 'This is a number, not a date', ASK_FORMAT)
  if (text.length > 60) return unclear(raw, 'This is too long for a date', WRITE_IT)
  return (
    readNumbers(lower, raw) ??
    readWords(lower, raw) ??
    unclear(raw, `"${raw.trim()}" is not a date`, WRITE_IT)
  )
}

// Four digits alone may be a number of something else: only years that a record of governance could mean.
function isLikelyYear(text: string): boolean {
  return text >= '1800' && text <= '2199'
}

// One kind of space, dash and apostrophe, as word processors put in several.
function plain(raw: string): string {
  const spaced = raw.normalize('NFKC').replace(/[\s\u200b]+/g, ' ')
  return spaced
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’`]/g, "'")
    .trim()
}

const WRITE_IT = 'Write it as 2022-07-01, or 2022-07 or 2022 when no more is known, or TBC.'
const ASK_FORMAT = 'Give the cell a date format in Excel, or write the date as 2022-07-01.'

function readNumbers(text: string, raw: string): DateReading | undefined {
  const iso = ISO.exec(text)
  if (iso) return dayOrUnclear(iso[1], iso[2], iso[3], raw)
  const numbers = NUMBERS.exec(text)
  if (numbers) return dayOrUnclear(fullYear(numbers[3]), numbers[2], numbers[1], raw)
  const monthFirst = MONTH_NUMBER_YEAR.exec(text)
  if (monthFirst) return monthOrUnclear(monthFirst[2], monthFirst[1], raw)
  const twoYears = TWO_YEARS.exec(text)
  if (twoYears && followOn(twoYears[1], twoYears[2])) {
    return unclear(raw, `"${raw.trim()}" reads as a financial year, not a date`, ASK_YEAR)
  }
  const yearFirst = YEAR_MONTH.exec(text)
  return yearFirst ? monthOrUnclear(yearFirst[1], yearFirst[2], raw) : undefined
}

const ASK_YEAR = 'Write the day it began or ended: a financial year runs from 1 April to 31 March.'

// 2022/23 and 2022-2023 are years in pairs; 2022/07 is a month.
function followOn(first: string | undefined, second: string | undefined): boolean {
  return (Number(first) + 1) % 100 === Number(second) % 100
}

function readWords(text: string, raw: string): DateReading | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text)
  if (dayFirst && monthNumber(dayFirst[2])) {
    return dayOrUnclear(fullYear(dayFirst[3]), monthNumber(dayFirst[2]), dayFirst[1], raw)
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text)
  if (monthFirst && monthNumber(monthFirst[1])) {
    return dayOrUnclear(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], raw)
  }
  const monthOnly = MONTH_YEAR.exec(text)
  if (!monthOnly || !monthNumber(monthOnly[1])) return undefined
  return monthOrUnclear(fullYear(monthOnly[2]), monthNumber(monthOnly[1]), raw)
}

/** "sept" → "9"; undefined when it begins no month. */
function monthNumber(word: string | undefined): string | undefined {
  if (!word) return undefined
  const index = MONTHS.indexOf(word.slice(0, 3))
  return index >= 0 && FULL_MONTHS[index]?.startsWith(word) ? String(index + 1) : undefined
}

function fullYear(digits = ''): string {
  if (digits.length !== 2) return digits
  return `${Number(digits) < 70 ? '20' : '19'}${digits}`
}

function dayOrUnclear(year = '', month = '', date = '', raw: string): DateReading {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (isDay(text)) return { is: 'date', when: text }
  const swapped = isDay(`${year}-${date.padStart(2, '0')}-${month.padStart(2, '0')}`)
  const what = swapped
    ? `"${raw.trim()}" has no such day when read day first; it may be written month first`
    : `"${raw.trim()}" is not a day in the calendar`
  return unclear(raw, what, WRITE_IT)
}

function monthOrUnclear(year = '', month = '', raw: string): DateReading {
  const text = `${year}-${month.padStart(2, '0')}`
  return isWhen(text) ? { is: 'date', when: text } : unclear(raw, `"${raw.trim()}" is not a month`, WRITE_IT)
}

function unclear(raw: string, what: string, remedy: string): DateReading {
  return { is: 'unclear', problem: { ...problem('unclear-date', what, remedy), raw } }
}
