// Working days in England: not a Saturday, a Sunday or a bank holiday. Bank holidays follow rules (Banking and Financial
// Dealings Act 1971, Schedule 1, and the proclamations made each year); days proclaimed or moved once are listed. As on
// gov.uk/bank-holidays.
import { addDays, day, daysBetween, type Day } from './day.ts'

/** The working day that comes so many working days after the day given, which is not counted. `count` is 1 or more. */
export function addWorkingDays(from: Day, count: number): Day {
  let at = from
  for (let left = count; left > 0 && at < LAST;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

export function isWorkingDay(at: Day): boolean {
  return weekdayOf(at) < SATURDAY && !bankHolidays(Number(at.slice(0, 4))).has(at)
}

const LAST = day('9999-12-31')
const [MONDAY, SATURDAY, SUNDAY] = [0, 5, 6]
/** A Monday. */
const MONDAY_KNOWN = day('2024-01-01')

function weekdayOf(at: Day): number {
  return ((daysBetween(MONDAY_KNOWN, at) % 7) + 7) % 7
}

const kept = new Map<number, ReadonlySet<Day>>()

/** Bank holidays of a year in England, with their substitute days. */
export function bankHolidays(year: number): ReadonlySet<Day> {
  const known = kept.get(year)
  if (known) return known
  const easter = easterOf(year)
  const christmas = on(year, '12-25')
  const moved = MOVED[year] ?? {}
  const found = new Set([
    substituted(on(year, '01-01')),
    addDays(easter, -2),
    addDays(easter, 1),
    moved.may ?? mondayFrom(on(year, '05-01')),
    moved.spring ?? mondayFrom(on(year, '05-25')),
    mondayFrom(on(year, '08-25')),
    ...afterChristmas(christmas),
    ...(ONCE[year] ?? []),
  ])
  kept.set(year, found)
  return found
}

/** Moved for the anniversaries of VE Day and for jubilees. */
const MOVED: Readonly<Record<number, { readonly may?: Day; readonly spring?: Day }>> = {
  1995: { may: day('1995-05-08') },
  2002: { spring: day('2002-06-04') },
  2012: { spring: day('2012-06-04') },
  2020: { may: day('2020-05-08') },
  2022: { spring: day('2022-06-02') },
}

/** Proclaimed once: the turn of the millennium, royal weddings, jubilees, a state funeral, a coronation. */
const ONCE: Readonly<Record<number, readonly Day[]>> = {
  1999: [day('1999-12-31')],
  2002: [day('2002-06-03')],
  2011: [day('2011-04-29')],
  2012: [day('2012-06-05')],
  2022: [day('2022-06-03'), day('2022-09-19')],
  2023: [day('2023-05-08')],
}

function on(year: number, date: string): Day {
  return day(`${String(year).padStart(4, '0')}-${date}`)
}

function mondayFrom(first: Day): Day {
  return addDays(first, (7 - weekdayOf(first)) % 7)
}

/** The next Monday for a holiday on a weekend. */
function substituted(holiday: Day): Day {
  return weekdayOf(holiday) >= SATURDAY ? mondayFrom(holiday) : holiday
}

// Two days off in any case: where one falls on a weekend, the next working day after both stands for it.
function afterChristmas(christmas: Day): readonly Day[] {
  const boxing = addDays(christmas, 1)
  switch (weekdayOf(boxing)) {
    case MONDAY:
      return [boxing, addDays(boxing, 1)]
    case SATURDAY:
      return [christmas, addDays(boxing, 2)]
    case SUNDAY:
      return [addDays(boxing, 1), addDays(boxing, 2)]
    default:
      return [christmas, boxing]
  }
}

// Easter Sunday by the Gregorian rule, as the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8, has it.
function easterOf(year: number): Day {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  const [month, date] = [Math.floor(count / 31), (count % 31) + 1]
  return on(year, `0${month}-${String(date).padStart(2, '0')}`)
}
