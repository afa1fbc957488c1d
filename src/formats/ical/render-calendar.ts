// Dates as an iCalendar file (RFC 5545) that calendars subscribe to: an entry keeps its identity while what it is of stays, so that a
// date that moves is moved and not doubled. Times are given as moments, which every calendar shows in its own zone.
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Day, Moment } from '#core/day.ts'
import { londonMoment } from './london-moment.ts'

export type CalendarEntry = {
  /** The same for as long as the entry is. */
  readonly key: string
  readonly day: Day
  /** In London; without it the entry is of the whole day. */
  readonly time?: string
  readonly hours?: number
  readonly title: string
  readonly description?: string
  readonly where?: string
  readonly href?: string
  /** When it was last said. */
  readonly changedAt: Moment
}

/** Hours of a meeting of which nobody said how long it is. */
const USUAL_HOURS = 2

export function renderCalendar(name: string, host: string, entries: readonly CalendarEntry[]): string {
  const made = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Throughline', product: 'Throughline', language: 'EN' },
    ttl: 12 * 3600,
  })
  for (const one of entries) {
    const start = one.time === undefined ? wholeDay(one.day) : new Date(londonMoment(one.day, one.time))
    made.createEvent({
      id: `${one.key.replace(/[^A-Za-z0-9.]+/g, '-')}@${host}`,
      start,
      ...(one.time === undefined
        ? { allDay: true }
        : { end: new Date(start.getTime() + (one.hours || USUAL_HOURS) * 3_600_000) }),
      stamp: new Date(one.changedAt),
      summary: one.title,
      ...(one.description && { description: one.description }),
      ...(one.where && { location: one.where }),
      ...(one.href && { url: one.href }),
    })
  }
  return made.toString()
}

// Written as a date alone, of which the library takes the parts in UTC.
function wholeDay(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
