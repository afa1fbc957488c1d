// Unknown starts, made no later than they can be: a thing was there on the first day that something which cannot be
// without it was. And ends that would come before their starts, which are told and left out.
import { addDays, endOf, showDay, showWhen, startOf, type Day, type When } from '#core/day.ts'
import type { Vocabulary } from '#core/kind.ts'
import type { Inquiry } from './inquiry.ts'
import type { Register, Subject } from './register.ts'

/** Kinds whose things cannot be without others, those first that depend on the rest. */
const DEPENDENT = ['appointment', 'seat', 'role', 'body']

export function settleDates(register: Register, vocabulary: Vocabulary, inquiry: Inquiry): void {
  const all = [...register.all()]
  for (const one of all) settleEnd(one, inquiry)
  const byId = new Map(all.map((one) => [one.id, one]))
  for (const kind of DEPENDENT) {
    const fields = Object.entries(vocabulary.get(kind)?.fields ?? {}).filter(
      ([, field]) => field.required && field.entry.type === 'references',
    )
    for (const one of all.filter((other) => other.kind === kind && other.isNew)) {
      for (const [name, field] of fields) {
        const value = one.given[name]
        if (value !== undefined)
          for (const id of field.points(value)) pull(byId.get(id), lastPossible(one.from), one, inquiry)
      }
    }
  }
}

function pull(target: Subject | undefined, by: Day, because: Subject, inquiry: Inquiry): void {
  if (!target?.isNew || target.from[0] !== '?' || startOf(target.from) <= by) return
  target.from = `?${by}` as When
  if (target.kind === 'person' || !because.line) return
  const what = `${target.kind} there by ${showDay(by)}`
  const rule = 'Its own start is not given, but something of it began by then.'
  inquiry.interpret(because.line.where, String(target.given.name ?? target.id), what, rule)
}

function settleEnd(one: Subject, inquiry: Inquiry): void {
  if (!one.ends) return
  const end = endOf(one.ends)
  if (!one.isNew || one.from[0] !== '?' ? end <= startOf(one.from) : false) {
    const what = `It ends ${showWhen(one.ends)}, before it began ${showWhen(one.from)}`
    inquiry.problem(
      one.line?.where ?? {},
      one.line?.source.raw ?? '',
      'ends-before-start',
      what,
      'Correct one of the days. The end was left out.',
    )
    delete one.ends
  } else if (end <= startOf(one.from)) one.from = `?${addDays(end, -1)}` as When
}

/** The last day on which it may have begun. */
function lastPossible(at: When): Day {
  return at.length < 10 ? addDays(endOf(at), -1) : startOf(at)
}
