// Unknown starts, made no later than they can be: a thing was there on the first day that something which
// cannot be without it was. And ends that would come before their starts, which are told and left out.
import { addDays, endOf, showDay, showWhen, startOf, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Subject } from './register.ts'
import type { Work } from './work.ts'

/** Kinds whose things cannot be without others, those first that depend on the rest. */
const DEPENDENT = ['appointment', 'seat', 'role', 'body']

export function settleDates(work: Work): void {
  const all = new Map<Id, Subject>()
  for (const one of work.register.all()) all.set(one.id, one)
  for (const one of all.values()) settleEnd(work, one)
  const byKind = Map.groupBy(all.values(), (one) => one.kind)
  for (const kind of DEPENDENT) settleStarts(work, all, kind, byKind.get(kind) ?? [])
}

type Earliest = { readonly by: Day; readonly because: Subject }

function settleStarts(
  work: Work,
  all: ReadonlyMap<Id, Subject>,
  kind: string,
  own: readonly Subject[],
): void {
  const fields = Object.entries(work.now.ledger.vocabulary.get(kind)?.fields ?? {}).filter(
    ([, field]) => field.required && field.entry.type === 'references',
  )
  const earliest = new Map<Subject, Earliest>()
  for (const one of own) {
    if (!one.isNew) continue
    const by = lastPossible(one.from)
    for (const id of fields.flatMap(([name, field]) => field.points(one.given[name]))) {
      const target = all.get(id)
      if (!target?.isNew || target.from[0] !== '?') continue
      if (by < (earliest.get(target)?.by ?? startOf(target.from))) earliest.set(target, { by, because: one })
    }
  }
  for (const [target, { by, because }] of earliest) {
    target.from = `?${by}` as When
    if (target.kind === 'person' || !because.cited) continue
    const name = work.register.nameOf(target.id)
    const rule = 'Its own start is not given, but something of it began by then.'
    work.inquiry.interpret(because.cited.where, name, `there by ${showDay(by)}`, rule)
  }
}

function settleEnd(work: Work, one: Subject): void {
  if (!one.ends) return
  if (one.ended !== undefined) {
    if (one.ended !== one.ends) tellOtherEnd(work, one, one.ends, one.ended)
    delete one.ends
    return
  }
  const end = endOf(one.ends)
  if (end > startOf(one.from)) return
  if (one.isNew && one.from[0] === '?') {
    one.from = `?${addDays(end, -1)}` as When
    return
  }
  const what = `It ends ${showWhen(one.ends)}, before it began ${showWhen(one.from)}`
  const remedy = 'Correct one of the days. The end was left out.'
  work.inquiry.problem(one.cited?.where ?? {}, one.cited?.source.raw ?? '', 'ends-before-start', what, remedy)
  delete one.ends
}

function tellOtherEnd(work: Work, one: Subject, ends: When, ended: When): void {
  const what = `The record says it ends ${showWhen(ended)}, the file ${showWhen(ends)}`
  const remedy = 'Nothing was changed. Correct the one that is wrong.'
  work.inquiry.problem(one.cited?.where ?? {}, one.cited?.source.raw ?? '', 'other-end', what, remedy)
}

/** The last day on which it may have begun. */
function lastPossible(at: When): Day {
  return at.length < 10 ? addDays(endOf(at), -1) : startOf(at)
}
