// Against the bank holidays published at gov.uk/bank-holidays for England and Wales.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { addDays, day } from './day.ts'
import { addWorkingDays, bankHolidays, isWorkingDay } from './working-days.ts'

describe('bank holidays of', () => {
  test.each([
    [2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
    [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    [2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
    [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('%i', (year, dates) =>
    expect([...bankHolidays(year)].toSorted().map((one) => one.slice(5))).toEqual(dates.split(' ')),
  )
})

test.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-23', 10, '2026-12-07'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-12-18', 10, '2027-01-06'],
  ['2027-03-25', 1, '2027-03-30'],
  ['2022-06-01', 1, '2022-06-06'],
  ['2020-05-07', 1, '2020-05-11'],
  ['2023-05-05', 1, '2023-05-09'],
])('from %s, %i working days lead to %s', (from, count, to) =>
  expect(addWorkingDays(day(from), count)).toBe(to),
)

test('it ends on a working day, and counts those between', () => {
  const days = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays(day('1990-01-01'), count))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const to = addWorkingDays(from, count)
      let found = 0
      for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) found += 1
      expect([isWorkingDay(to), found]).toEqual([true, count])
    }),
    runs,
  )
})
