// The other side of a reorganisation between two records: what the record of those who come should say. The same events
// with the same ids, those who go as far as they are needed to tell it, and everything that moves over.
import type { Proposal } from '#core/change.ts'
import { startOf, type When } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Question, ReorganisationPlan } from './plan.ts'
import { proposeReorganisation } from './propose.ts'

export type Counterpart = {
  readonly proposals: readonly Proposal[]
  /** What came over without something it pointed at, which the other record does not know; or was left for want of it. */
  readonly without: readonly Without[]
}
export type Without = {
  readonly thing: Id
  readonly field: string
  readonly target: Id
  readonly left?: true
}

/** `heirs` are those that the other record is the record of: only what moves to them comes over. */
export function counterpart(
  before: Snapshot,
  plan: ReorganisationPlan,
  questions: readonly Question[],
  heirs: readonly Id[],
  there: Ledger,
  because: string,
): Counterpart {
  const here = proposeReorganisation(before, plan, questions, because)
  const involved = plan.becomes.filter((one) => one.new.some((heir) => heirs.includes(heir)))
  const known = new Set<Id>(there.timelines.keys())
  const proposals: Proposal[] = []
  const without: Without[] = []
  const begin = (thing: Id, from: When, values: Values) => {
    if (known.has(thing)) return
    known.add(thing)
    const lost: Without[] = []
    const kept = onlyKnown(before, thing, values, known, lost)
    const fields = before.ledger.vocabulary.get(kindOf(thing))?.fields ?? {}
    const needed = lost.find(({ field }) => fields[field]?.required && kept[field] === undefined)
    if (needed) {
      without.push({ ...needed, left: true })
      known.delete(thing)
      return
    }
    without.push(...lost)
    proposals.push({ act: 'begin', id: thing, from, values: kept, because })
  }
  for (const one of plan.begins) if (one.values) begin(one.id, plan.day, one.values)
  for (const { new: all } of involved)
    for (const heir of all) begin(heir, `<${plan.day}` as When, valuesOf(before, heir))
  for (const { old } of involved) {
    if (known.has(old)) continue
    const start = before.find(old)?.start ?? plan.day
    begin(old, startOf(start) < plan.day ? start : (`<${plan.day}` as When), valuesOf(before, old))
    if (plan.form !== 'transfer') proposals.push({ act: 'end', id: old, from: plan.day, because })
  }
  for (const one of here)
    if (
      one.act === 'begin' &&
      kindOf(one.id) === 'lineage' &&
      speaksOf(one.values, heirs) &&
      !known.has(one.id)
    )
      proposals.push({ ...one, because })
  for (const thing of withWhatHangsOnIt(before, movingTo(questions, heirs))) {
    const kept = before.ledger.vocabulary.get(kindOf(thing))?.nameKeptApart
    const since = kept ? (before.find(thing)?.start ?? plan.day) : plan.day
    begin(thing, since, valuesOf(before, thing, questions, heirs))
  }
  return { proposals, without }
}

/** What goes over, the seats and roles on it, and those who hold them: each after what it points at. */
function withWhatHangsOnIt(before: Snapshot, moving: readonly Id[]): readonly Id[] {
  const all = new Set(moving)
  for (const thing of all) {
    for (const kind of before.ledger.vocabulary.values()) {
      if (kind.event || kind.steers) continue
      // Only by a field that it cannot be without: a seat is on its body, an appointment is to its seat.
      const needed = Object.entries(kind.fields).filter(([, field]) => field.required)
      for (const [name] of needed) {
        for (const pointing of before.pointing(kind, name, thing)) {
          const held =
            kind.holding &&
            kind.fields[kind.holding.holder]?.points(pointing.values[kind.holding.holder as never])
          for (const holder of held ?? []) all.add(holder)
          all.add(pointing.id)
        }
      }
    }
  }
  return [...all]
}

/** Things whose answer takes them to one of the heirs, and what is held within them. */
function movingTo(questions: readonly Question[], heirs: readonly Id[]): readonly Id[] {
  return [
    ...new Set(
      questions.flatMap(({ thing, answered, suggested }) => {
        const answer = answered ?? suggested
        return answer?.does === 'moves' && answer.to.some((one) => heirs.includes(one)) ? [thing] : []
      }),
    ),
  ]
}

/** Of several that one field goes on with, the one that the other record is the record of. */
function valuesOf(
  before: Snapshot,
  thing: Id,
  questions: readonly Question[] = [],
  heirs: readonly Id[] = [],
): Values {
  const values: Record<string, unknown> = { ...before.nearest(thing)?.values }
  for (const { thing: of, field, going, answered, suggested } of questions) {
    const answer = answered ?? suggested
    if (of !== thing || answer?.does !== 'moves') continue
    const held = values[field]
    values[field] = Array.isArray(held)
      ? held.flatMap((one) => (one === going ? answer.to : [one as Id]))
      : (answer.to.find((one) => heirs.includes(one)) ?? answer.to[0] ?? held)
  }
  return values
}

function onlyKnown(
  before: Snapshot,
  thing: Id,
  values: Values,
  known: ReadonlySet<Id>,
  without: Without[],
): Values {
  const kind = before.ledger.vocabulary.get(kindOf(thing))
  const kept: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(values)) {
    const lost = (kind?.fields[field]?.points(value) ?? []).filter((target) => !known.has(target))
    for (const target of lost) without.push({ thing, field, target })
    if (lost.length === 0) kept[field] = value
    else if (Array.isArray(value)) {
      const left = value.filter((one) => !lost.includes(one as Id))
      if (left.length > 0) kept[field] = left
    }
  }
  return kept
}

function speaksOf(values: Values, heirs: readonly Id[]): boolean {
  return Array.isArray(values.new) && values.new.some((one) => heirs.includes(one as Id))
}
