// From when until when a membership of Popolo holds: its own dates, else those of its legislative period, as precise as they are.
import { addDays, endOf, isDay, showWhen, type Day, type When } from '#core/day.ts'
import type { Notes } from '../parts/notes.ts'
import type { Entry } from './entries.ts'
import { endDay, firstDay, idsIn, textIn, whereOf } from './words.ts'

export type Term = { readonly from?: When; readonly until?: When; readonly termEnds?: When }

/**
 * @param events by id
 * @param own whether a record like ours wrote it, whose ends to come are ends
 */
export function termOf(
  entry: Entry,
  events: ReadonlyMap<string, Entry>,
  own: boolean,
  asAt: Day,
  notes: Notes,
): Term {
  const inherited = inheritedBy(entry, events, notes)
  const from = firstDay(entry, 'start_date', notes) ?? inherited.from
  const until = endDay(entry, 'end_date', notes) ?? inherited.until
  if (until === undefined || own || endOf(until) <= asAt)
    return { ...(from && { from }), ...(until && { until }) }
  const last = lastDay(until)
  notes.interpret(
    whereOf(entry),
    showWhen(last),
    'the end of the term',
    'An end that is still to come is the end of a term: they stay until they are recorded as having left.',
  )
  return { ...(from && { from }), termEnds: last }
}

function inheritedBy(entry: Entry, events: ReadonlyMap<string, Entry>, notes: Notes): Omit<Term, 'termEnds'> {
  const period = idsIn(entry, 'legislative_period_id')[0] ?? idsIn(entry, 'event_id')[0]
  if (period === undefined) return {}
  const event = events.get(period)
  if (!event) {
    const what = 'The legislative period of the membership is not in the file, so its dates are not known'
    notes.wrong('no-period', whereOf(entry), what, 'Ask for the events too.', period)
    return {}
  }
  const [from, until] = [firstDay(event, 'start_date', notes), endDay(event, 'end_date', notes)]
  if (textIn(entry, 'start_date') === undefined || textIn(entry, 'end_date') === undefined) {
    const start = from ? `from ${showWhen(from)}` : 'from a day not known'
    notes.interpret(
      whereOf(entry),
      textIn(event, 'name') ?? period,
      until ? `${start} until ${showWhen(lastDay(until))}` : start,
      'A membership without a date of its own has that of its legislative period.',
    )
  }
  return { ...(from && { from }), ...(until && { until }) }
}

function lastDay(until: When): When {
  return isDay(until) ? addDays(until, -1) : until
}
