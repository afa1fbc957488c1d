// Ends as people write them. The record keeps the first day on which something no longer holds; people think of the last
// day on which it did. Dates known to the month or year are the same either way.
import { addDays, isDay, type When } from '#core/day.ts'

/** The record's end from the last day that was written. */
export function fromLastDay(last: When): When {
  return isDay(last) ? addDays(last, 1) : last
}

/** The last day to be written for the record's end. */
export function lastDayOf(end: When): When {
  return isDay(end) ? addDays(end, -1) : end
}
