// The lives that decide who answers for an outcome on any day: its own, those of everything that ever said who has a part
// in it, and those of whoever could hold these positions. Knows no question.
import type { Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Timeline } from '#core/timeline.ts'
import { livesOfPosition } from './lives-of-position.ts'

export function livesOfAnswering(of: Ledger, outcome: Id): readonly Timeline[] {
  const found = new Map<Id, Timeline>()
  const own = of.timelines.get(outcome)
  if (own) found.set(outcome, own)
  for (const life of partsOfOutcome(of, outcome)) {
    found.set(life.id, life)
    for (const { values } of life.versions) {
      if (values.outcome !== outcome) continue
      for (const one of livesOfPosition(of, values.holder as Id)) found.set(one.id, one)
    }
  }
  return [...found.values()]
}

/** Everything that ever said who has a part in it. In order of id. */
export function partsOfOutcome(of: Ledger, outcome: Id): readonly Timeline[] {
  return partsByOutcome(of).get(outcome) ?? []
}

const kept = new WeakMap<Ledger, ReadonlyMap<Id, readonly Timeline[]>>()

function partsByOutcome(of: Ledger): ReadonlyMap<Id, readonly Timeline[]> {
  const known = kept.get(of)
  if (known) return known
  const found = new Map<Id, Timeline[]>()
  for (const id of of.byKind.get('answers-for') ?? []) {
    const life = of.timelines.get(id)
    if (!life) continue
    for (const outcome of new Set(life.versions.map(({ values }) => values.outcome as Id))) {
      const others = found.get(outcome)
      if (others) others.push(life)
      else found.set(outcome, [life])
    }
  }
  kept.set(of, found)
  return found
}
