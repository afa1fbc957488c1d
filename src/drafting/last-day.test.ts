import { expect, test } from 'vitest'
import { when } from '#core/day.ts'
import { fromLastDay, lastDayOf } from './last-day.ts'

test.each([
  ['2027-03-31', '2027-04-01'],
  ['2028-02-28', '2028-02-29'],
  ['2027-03', '2027-03'],
  ['2027', '2027'],
  ['?2027-03-31', '?2027-03-31'],
])('the last day %s is kept as the end %s, and back', (last, end) => {
  expect(fromLastDay(when(last))).toBe(end)
  expect(lastDayOf(when(end))).toBe(last)
})
