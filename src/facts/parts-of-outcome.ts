// Everything that ever said who has a part in an outcome, on any day. Knows no day.
import type { Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Timeline } from '#core/timeline.ts'

/** The lives of parts in outcomes that at some time were in this one. In order of id. */
export function partsOfOutcome(of: Ledger, outcome: Id): readonly Timeline[] {
  const known = kept.get(of)
  const all = known ?? gathered(of)
  if (!known) kept.set(of, all)
  return all.get(outcome) ?? []
}

const kept = new WeakMap<Ledger, ReadonlyMap<Id, readonly Timeline[]>>()

function gathered(of: Ledger): ReadonlyMap<Id, readonly Timeline[]> {
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
  return found
}
