// Days and dates: what is one, how far apart, and how much of it is known.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCalendarDay } from '../../test/arbitrary/calendar.ts'
import { runs } from '../../test/arbitrary/history.ts'
import {
  addDays,
  addMonths,
  day,
  dayOf,
  daysBetween,
  endOf,
  isDay,
  isExact,
  isMoment,
  isWhen,
  latestDayOf,
  moment,
  parseDay,
  showDay,
  showWhen,
  startOf,
  when,
} from './day.ts'

describe('a day', () => {
  test.each(['2026-04-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(isDay(text)).toBe(true)
    expect(day(text)).toBe(text)
    expect(parseDay(` ${text}\n`)).toEqual({ value: text, problems: [] })
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-04-00',
    '0000-01-01',
    '2026-4-1',
    '2026-04-01\n',
    '2026-04-01T00:00:00.000Z',
    '20260401',
    '٢٠٢٦-٠٤-٠١',
    '',
  ])('not %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow('is not a day')
    if (text.trim() === text) expect(parseDay(text).problems).toMatchObject([{ code: 'not-a-day' }])
  })
})

describe('a date', () => {
  test.each([
    ['2026-04-01', '2026-04-01', '2026-04-01', true, '1 April 2026'],
    ['2026-04', '2026-04-01', '2026-05-01', false, 'April 2026'],
    ['2026-12', '2026-12-01', '2027-01-01', false, 'December 2026'],
    ['2024', '2024-01-01', '2025-01-01', false, '2024'],
    ['?2026-04-01', '2026-04-01', '2026-04-01', false, 'not known, by 1 April 2026'],
    ['<2016-04-01', '2016-04-01', '2016-04-01', false, 'before our records (1 April 2016)'],
    ['9999', '9999-01-01', '9999-12-31', false, '9999'],
    ['9999-12', '9999-12-01', '9999-12-31', false, 'December 9999'],
  ])('%s', (text, start, end, exact, shown) => {
    const at = when(text)
    expect([startOf(at), endOf(at), isExact(at), showWhen(at)]).toEqual([start, end, exact, shown])
  })

  test.each([
    '',
    '26',
    '2026-4',
    '2026-13',
    '?2026',
    '?2026-04',
    '<2026-02-30',
    '??2026-04-01',
    '0000',
    '2026-04-',
    ' 2026',
  ])('not %j', (text) => {
    expect(isWhen(text)).toBe(false)
    expect(() => when(text)).toThrow('is not a date')
  })
})

describe('an instant', () => {
  test('in UTC, to the millisecond', () => {
    expect(dayOf(moment('2026-04-01T23:59:59.999Z'))).toBe('2026-04-01')
  })

  test.each([
    '2026-04-01',
    '2026-04-01T09:30:00Z',
    '2026-04-01T09:30:00.000',
    '2026-04-01T09:30:00.000+01:00',
    '2026-04-01T24:00:00.000Z',
    '2026-04-01T09:60:00.000Z',
    '2026-02-30T09:30:00.000Z',
    '2026-04-01t09:30:00.000z',
  ])('not %s', (text) => {
    expect(isMoment(text)).toBe(false)
    expect(() => moment(text)).toThrow('is not an instant')
  })
})

describe('counting', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2000-03-01', -1, '2000-02-29'],
    ['2026-04-01', 0, '2026-04-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %i days is %s', (from, count, to) => expect(addDays(day(from), count)).toBe(to))

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
    ['9999-12-01', 1, '9999-12-31'],
  ])('%s and %i months is %s', (from, count, to) => expect(addMonths(day(from), count)).toBe(to))

  test('agrees with the calendar of the machine from 1600 to 2400', () => {
    fc.assert(
      fc.property(anyCalendarDay, anyCalendarDay, (one, other) => {
        const apart = other.number - one.number
        expect(daysBetween(one.at, other.at)).toBe(apart)
        expect(addDays(one.at, apart)).toBe(other.at)
      }),
      runs,
    )
  })

  test('a month given holds exactly the days from its start to before its end', () => {
    fc.assert(
      fc.property(anyCalendarDay, ({ at }) => {
        const [month, year] = [when(at.slice(0, 7)), when(at.slice(0, 4))]
        expect(startOf(month) <= at && at < endOf(month)).toBe(true)
        expect(endOf(month)).toBe(addMonths(startOf(month), 1))
        expect(endOf(year)).toBe(addMonths(startOf(year), 12))
        expect(addDays(endOf(month), -1).slice(0, 7)).toBe(month)
      }),
      runs,
    )
  })
})

test('in words', () => {
  expect(showDay(day('2026-01-09'))).toBe('9 January 2026')
  expect(showDay(day('0987-12-31'))).toBe('31 December 987')
})

test.each([
  ['2026-04-15', '2026-04-15'],
  ['2026-02', '2026-02-28'],
  ['2026', '2026-12-31'],
  ['?2026-04-15', '2026-04-15'],
])('the latest day of %s is %s', (at, expected) => {
  expect(latestDayOf(when(at))).toBe(expected)
})
