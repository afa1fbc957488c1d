// The route from a part that decides up to whoever holds the function in law, giver by giver. Knows no fault of limits or
// dates.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { linksOf, type Link } from './links-of-function.ts'
import type { Remit } from './remits-of.ts'

export type RouteStep = {
  readonly who: Id
  /** The part they have; none for a holder in law of whom no part is recorded. */
  readonly remit?: Remit
}

export type Route = {
  /** From whoever decides upwards. */
  readonly steps: readonly RouteStep[]
  /** How it ends: at the holder in law, in a circle, or nowhere. */
  readonly end: 'holder' | 'circle' | 'unknown' | 'broken'
  /** The last step up that leads no further, where it is broken. */
  readonly broken?: Extract<Link, { is: 'none' | 'ended' }>
  /** Who stays accountable in law, whoever decides. */
  readonly holders: readonly Id[]
}

/** Of several givers of one part, the one with the widest limit is followed. */
export function chainOf(now: Snapshot, remit: Remit): Route {
  const of = remit.values.function
  const links = linksOf(now, of).of
  const holders: readonly Id[] = now.get(statutoryFunction, of)?.values.heldBy ?? []
  const steps: RouteStep[] = []
  const seen = new Set<Id>()
  let next: Remit | undefined = remit
  while (next) {
    steps.push({ who: next.values.to, remit: next })
    if (seen.has(next.id)) return { steps, end: 'circle', holders }
    seen.add(next.id)
    const link: Link | undefined = links.get(next.id)
    if (link?.is === 'given') {
      next = link.by[0]
      continue
    }
    if (link?.is === 'none' || link?.is === 'ended') return { steps, end: 'broken', broken: link, holders }
    if (link?.is === 'holder') steps.push({ who: link.giver })
    return { steps, end: link && link.is !== 'unknown' ? 'holder' : 'unknown', holders }
  }
  return { steps, end: 'unknown', holders }
}
