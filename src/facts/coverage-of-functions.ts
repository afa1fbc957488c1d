// Two numbers about how clearly functions are decided: how many have exactly one decider, and how much of who has which part
// was changed within twelve months. Knows no page.
import { addMonths, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { cellsOf, type Deciders } from './remits.ts'

export type Coverage = {
  readonly functions: number
  /** With exactly one decision for every area and value: one decides, or several as one. */
  readonly one: number
  /** Decided by each of several for itself. */
  readonly inCommon: number
  /** Without a decider somewhere, and with several somewhere; one function may be in both. */
  readonly gaps: number
  readonly clashes: number
}

/** Coverage is `one / functions`; without functions there is none. Source: decision rules of the map, section 5.3. */
export const coverageOf = perSnapshot((now): Coverage => {
  const all = now.all(statutoryFunction).map(({ id }) => new Set(cellsOf(now, id).map(({ state }) => state)))
  const only = (states: ReadonlySet<Deciders['state']>, fine: readonly Deciders['state'][]) =>
    [...states].every((state) => fine.includes(state))
  return {
    functions: all.length,
    one: all.filter((states) => only(states, ['clear', 'joint'])).length,
    inCommon: all.filter((states) => states.has('in-common') && only(states, ['clear', 'joint', 'in-common']))
      .length,
    gaps: all.filter((states) => states.has('gap')).length,
    clashes: all.filter((states) => states.has('clash') || states.has('circle')).length,
  }
})

export type Churn = {
  readonly since: Day
  /** Parts in force on some day of the twelve months. */
  readonly remits: number
  /** Of these, ended or changed within them. */
  readonly moved: number
}

/** Churn is `moved / remits`, over the twelve months up to and including the snapshot's day. */
export const churnOf = perSnapshot((now): Churn => {
  const since = addMonths(now.day, -12)
  const within = (day: Day | undefined) => day !== undefined && since < day && day <= now.day
  let [remits, moved] = [0, 0]
  for (const id of now.ledger.byKind.get('assignment') ?? []) {
    const versions = versionsOf(now, id)
    if (!versions.some(({ from, until }) => from <= now.day && (until === undefined || until > since)))
      continue
    remits += 1
    // A version that is followed by another was changed; one that is not, and is over, ended.
    if (versions.some(({ until }) => within(until))) moved += 1
  }
  return { since, remits, moved }
})

function versionsOf(now: Snapshot, id: Id) {
  return now.ledger.timelines.get(id)?.versions ?? []
}
