import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { runs } from '../../../test/arbitrary/history.ts'
import { renderCalendar, type CalendarEntry } from './render-calendar.ts'

const entry: CalendarEntry = {
  key: 'meeting/one',
  day: day('2026-07-15'),
  title: 'Board meets',
  changedAt: moment('2026-01-01T09:00:00.000Z'),
}

/** What another program reads. */
function read(entries: readonly CalendarEntry[]) {
  const whole = new ICAL.Component(ICAL.parse(renderCalendar('Northmoor', 'record.example', entries)))
  return whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('a calendar read by another program', () => {
  test('a meeting in summer begins when clocks in London show its time', () => {
    const [event] = read([{ ...entry, time: '10:00', hours: 1.5, where: 'Town hall' }])
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-07-15T09:00:00.000Z')
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-07-15T10:30:00.000Z')
    expect(event?.location).toBe('Town hall')
  })

  test.each(['2026-03-29', '2026-07-15', '2026-10-25', '2024-02-29'])(
    'an entry of the whole day %s is of that day',
    (on) => {
      const [event] = read([{ ...entry, day: day(on) }])
      expect(event?.startDate.isDate).toBe(true)
      expect(event?.startDate.toString()).toBe(on)
    },
  )

  test('an entry that moves stays the same entry', () => {
    const uid = (on: string) => read([{ ...entry, day: day(on) }])[0]?.uid
    expect(uid('2026-07-15')).toBe('meeting-one@record.example')
    expect(uid('2026-09-15')).toBe(uid('2026-07-15'))
  })

  test('whatever is written reads back as it was, and makes no second entry', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('', '\nBEGIN:VEVENT', '\r\nEND:VCALENDAR', ';,\\:"'),
        (words, hostile) => {
          const title = `${words}${hostile}`.replace(/\p{Cc}+/gu, ' ').trim() || 'x'
          const events = read([{ ...entry, title, description: `${title}${hostile}`, where: title }])
          expect(events).toHaveLength(1)
          expect(events[0]?.summary).toBe(title)
          expect(events[0]?.location).toBe(title)
        },
      ),
      runs,
    )
  })

  test('the same entries give the same text', () => {
    expect(renderCalendar('A', 'b', [entry])).toBe(renderCalendar('A', 'b', [entry]))
  })
})
