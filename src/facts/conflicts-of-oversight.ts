// Where what an overseer asks of one organisation pulls away from what the system is trying to do. Each conflict says by
// which rule it was found; a person judges. Knows no page.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { body, measure, organisation, outcome, oversight, target } from '#kinds/index.ts'
import { targetSources } from '#kinds/target.ts'
import { answersOf, type Answer } from './answers-of.ts'
import { areasAround } from './level-of-body.ts'
import { organisationsOfHolder } from './organisations-of-holder.ts'
import type { TargetSource } from './targets-of-measure.ts'

export type OversightConflict =
  /** The record says that it pulls another way. */
  | { readonly form: 'recorded'; readonly why?: string }
  /** It holds to account an organisation that is neither accountable nor responsible for the outcome it bears on. */
  | { readonly form: 'no-part'; readonly outcome: Id; readonly of: Id }
  /** Several organisations share the outcome, and it asks one of them alone. */
  | {
      readonly form: 'one-of-several'
      readonly outcome: Id
      readonly of: Id
      readonly sharing: readonly Id[]
    }
  /** It judges by one value while others set another for the same measure; the first is what it judges by. */
  | {
      readonly form: 'other-target'
      readonly measure: Id
      readonly targets: readonly { readonly source: TargetSource; readonly value: number }[]
    }

/** In the order of the rules, then of the outcomes and measures as they are recorded. */
export function conflictsOfOversight(
  now: Snapshot,
  of: Thing<typeof oversight>,
): readonly OversightConflict[] {
  const { values } = of
  const outcomes = (values.outcomes ?? []).filter((id) => now.get(outcome, id))
  return [
    ...(values.bearing === 'against'
      ? [{ form: 'recorded', ...(values.bearingWhy && { why: values.bearingWhy }) } as const]
      : []),
    ...outcomes.flatMap((id) => withoutPart(now, of, id)),
    ...outcomes.flatMap((id) => oneOfSeveral(now, of, id)),
    ...(values.measures ?? []).flatMap((id) => otherTarget(now, of, id)),
  ]
}

// Of a whole area everybody in it is asked; of a body, whoever the body belongs to.
function withoutPart(now: Snapshot, { values }: Thing<typeof oversight>, id: Id): OversightConflict[] {
  const asked = askedOf(now, values.of)
  if (asked.length === 0) return []
  const answering = answersOf(now, id).filter(({ part }) => part === 'accountable' || part === 'responsible')
  const itself = answering.some(({ holder }) => holder === values.of)
  if (itself || organisationsIn(now, answering).some((one) => asked.includes(one))) return []
  return [{ form: 'no-part', outcome: id, of: values.of }]
}

function oneOfSeveral(now: Snapshot, { values }: Thing<typeof oversight>, id: Id): OversightConflict[] {
  const asked = askedOf(now, values.of)
  const sharing = organisationsIn(
    now,
    answersOf(now, id).filter(({ part }) => part !== 'assures' && part !== 'informed'),
  )
  if (asked.length !== 1 || sharing.length < 2) return []
  const lines = now
    .pointing(oversight, 'outcomes', id)
    .filter((one) => one.values.overseer === values.overseer)
  const all = lines.map((one) => askedOf(now, one.values.of))
  // A line without an organisation is asked of everybody.
  if (all.some((one) => one.length === 0) || new Set(all.flat()).size > 1) return []
  return [{ form: 'one-of-several', outcome: id, of: values.of, sharing }]
}

const SOURCES = Object.keys(targetSources) as TargetSource[]

// An overseer judges by the national value where there is one, else by the plan: the first of the list of sources. Only what
// was set for the same area or organisation, or for everyone, can be compared: a count of a place is no count of the whole.
function otherTarget(now: Snapshot, { values }: Thing<typeof oversight>, id: Id): OversightConflict[] {
  if (!now.get(measure, id)) return []
  const nearest = [values.of, ...areasOf(now, values.of), undefined]
  const all = now.pointing(target, 'measure', id)
  const set = SOURCES.flatMap((source) => {
    const theirs = all.filter((one) => one.values.source === source)
    const found = nearest.flatMap((of) => theirs.find((one) => one.values.of === of) ?? [])[0]
    return found ? [{ source, value: found.values.value, of: found.values.of }] : []
  })
  const judged = set[0]?.of
  const alike = set.filter(({ of }) => of === judged || of === undefined || judged === undefined)
  const targets = alike.map(({ source, value }) => ({ source, value }))
  if (new Set(targets.map(({ value }) => value)).size < 2) return []
  return [{ form: 'other-target', measure: id, targets }]
}

function areasOf(now: Snapshot, of: Id): readonly Id[] {
  const served = now.get(organisation, of)?.values.serves ?? [now.get(body, of)?.values.area ?? of]
  return served.flatMap((id) => areasAround(now, id).map((one) => one.id))
}

function askedOf(now: Snapshot, of: Id): readonly Id[] {
  return now.get(organisation, of) || now.get(body, of) ? organisationsOfHolder(now, of) : []
}

function organisationsIn(now: Snapshot, answers: readonly Answer[]): readonly Id[] {
  return [...new Set(answers.flatMap(({ holder }) => organisationsOfHolder(now, holder)))]
}
