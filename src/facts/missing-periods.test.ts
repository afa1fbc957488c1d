import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Frequency } from '#kinds/measure.ts'
import { missingPeriods } from './missing-periods.ts'

test.each<[Frequency, number, string, string, string[]]>([
  ['monthly', 0, '', '2026-06-01', []],
  // March ends on the last of March, so that its figure is due on 1 April.
  ['monthly', 0, '2026-01-01 2026-02-01', '2026-03-31', []],
  ['monthly', 0, '2026-01-01 2026-02-01', '2026-04-01', ['2026-03-01']],
  ['monthly', 40, '2026-01-01 2026-02-01', '2026-05-10', []],
  ['monthly', 40, '2026-01-01 2026-02-01', '2026-05-11', ['2026-03-01']],
  ['monthly', 0, '2026-01-01 2026-04-01', '2026-05-01', ['2026-02-01', '2026-03-01']],
  // A figure on any day of the month is the figure of that month.
  ['monthly', 0, '2026-01-01 2026-02-28', '2026-03-01', []],
  ['monthly', 0, '2025-10-31 2026-01-31', '2026-02-28', ['2025-11-30', '2025-12-31']],
  ['quarterly', 30, '2025-04-01 2025-10-01', '2026-05-01', ['2025-07-01', '2026-01-01']],
  ['weekly', 0, '2026-01-05 2026-01-19', '2026-01-27', ['2026-01-12']],
  ['daily', 0, '2026-01-01 2026-01-03', '2026-01-04', ['2026-01-02']],
  ['yearly', 200, '2023-04-01', '2025-10-18', ['2024-04-01']],
  ['daily', 0, '9999-12-30', '9999-12-31', []],
])('%s, %s days after, of %s by %s', (frequency, lagDays, loaded, by, expected) => {
  const days = loaded.split(' ').filter(Boolean).map(day)
  expect(missingPeriods(days, { frequency, lagDays }, day(by))).toEqual(expected)
})

test('a series that has stopped for long is told as stopped, not as late for ever', () => {
  const late = missingPeriods([day('2026-01-01')], { frequency: 'daily', lagDays: 0 }, day('9999-12-31'))
  expect([late.length, late.at(0), late.at(-1)]).toEqual([60, '2026-01-02', '2026-03-02'])
  const between = missingPeriods(
    [day('2020-01-01'), day('2026-01-01')],
    { frequency: 'monthly', lagDays: 0 },
    day('2026-06-30'),
  )
  expect(between).toHaveLength(71 + 4)
  const mistyped = [day('0202-01-01'), day('2026-01-01')]
  expect(missingPeriods(mistyped, { frequency: 'daily', lagDays: 0 }, day('2026-02-01'))).toHaveLength(2000)
})
