import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#core/day.ts'
import { runs } from '../../../test/arbitrary/history.ts'
import { londonMoment } from './london-moment.ts'

describe('the moment in London', () => {
  test.each([
    ['2026-01-15', '10:00', '2026-01-15T10:00:00.000Z', 'winter'],
    ['2026-07-15', '10:00', '2026-07-15T09:00:00.000Z', 'summer'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z', 'the night before clocks go forward'],
    ['2026-03-29', '09:00', '2026-03-29T08:00:00.000Z', 'the morning after'],
    ['2026-10-25', '09:00', '2026-10-25T09:00:00.000Z', 'the morning after they go back'],
  ])('on %s at %s is %s: %s', (on, time, moment) => expect(londonMoment(day(on), time)).toBe(moment))

  // By another road: what the language's own table of time zones says.
  const london = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  test('shows as that time on clocks there, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 3, max: 23 }), (more, hour) => {
        const on = addDays(day('1996-01-01'), more)
        const time = `${String(hour).padStart(2, '0')}:30`
        const [year, month, date] = on.split('-')
        expect(london.format(new Date(londonMoment(on, time)))).toBe(`${date}/${month}/${year}, ${time}`)
      }),
      runs,
    )
  })
})
