// Who is accountable for what a measure tells about, as far as one subject of it is concerned: through the outcomes it tells of.
// Knows no figures.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { organisation, type measure } from '#kinds/index.ts'
import { answersOf, type Answer } from './answers-of.ts'
import { areasAround } from './level-of-body.ts'
import { organisationsOfHolder } from './organisations-of-holder.ts'

/**
 * Those nearest to the subject: who answers for it or within it; else for the smallest area round it; else all. Each holder
 * once. Empty where the measure tells of no outcome, or nobody is accountable.
 */
export function accountableForMeasure(
  now: Snapshot,
  of: Thing<typeof measure>,
  subject: Id,
): readonly Answer[] {
  const all = (of.values.outcomes ?? [])
    .flatMap((one) => answersOf(now, one))
    .filter(({ part }) => part === 'accountable')
  const near = nearest(now, all, subject)
  const seen = new Set<Id>()
  return near.filter(({ holder }) => !seen.has(holder) && seen.add(holder))
}

function nearest(now: Snapshot, all: readonly Answer[], subject: Id): readonly Answer[] {
  const own = all.filter(
    (one) => one.holder === subject || (now.get(organisation, subject) && isIn(now, one.holder, subject)),
  )
  if (own.length > 0) return own
  for (const { id } of areasAround(now, subject)) {
    const here = all.filter((one) => one.area === id && one.level !== 'organisation')
    if (here.length > 0) return here
  }
  const shared = all.filter(({ level }) => level !== 'organisation')
  return shared.length > 0 ? shared : all
}

function isIn(now: Snapshot, holder: Id, subject: Id): boolean {
  return organisationsOfHolder(now, holder).includes(subject)
}
