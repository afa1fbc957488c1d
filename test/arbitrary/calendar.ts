// Days by the calendar of the machine, to hold our own against: 1600 to 2400, with their number since 1970.
import fc from 'fast-check'
import { day, type Day } from '#core/day.ts'

export type CalendarDay = { readonly at: Day; readonly number: number }

const LENGTH = 86_400_000
const [first, last] = [Date.UTC(1600, 0, 1) / LENGTH, Date.UTC(2400, 11, 31) / LENGTH]

export const anyCalendarDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: first, max: last })
  .map((number) => ({ at: day(new Date(number * LENGTH).toISOString().slice(0, 10)), number }))
