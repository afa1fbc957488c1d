// What moment it is when clocks in London show a time: summer time is an hour ahead of UTC.
import type { Day, Moment } from '#core/day.ts'

/**
 * The moment at which clocks in London show the time on the day. Summer time runs from 01:00 UTC on the last Sunday in March to 01:00 UTC
 * on the last Sunday in October (Summer Time Order 2002). A time that is skipped is taken for the hour after.
 */
export function londonMoment(day: Day, time: string): Moment {
  const plain = Date.parse(`${day}T${time}:00.000Z`)
  const year = Number(day.slice(0, 4))
  const summer = plain >= changeIn(year, 2) + HOUR && plain < changeIn(year, 9) + HOUR
  return new Date(summer ? plain - HOUR : plain).toISOString() as Moment
}

const HOUR = 3_600_000

// 01:00 UTC on the last Sunday of the month, counted from nought.
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1)
}
