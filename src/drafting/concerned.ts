// Which accounts a draft concerns: whoever began it, saved it or did something about it; and whoever answers for a
// partner, by the roles and seats they hold. Knows no store and no way of telling anybody.
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { DraftEdit, Happened } from './event.ts'

/** Everyone who began it, saved it, answered, spoke or did anything else about it. */
export function concernedIn(
  draft: { readonly by: string },
  edits: readonly Pick<DraftEdit, 'by'>[],
  events: readonly Pick<Happened, 'by'>[],
): ReadonlySet<string> {
  return new Set([draft.by, ...edits.map(({ by }) => by), ...events.map(({ by }) => by)])
}

/** The accounts tied to people who hold one of the roles or seats on the snapshot's day. */
export function accountsHolding(
  now: Snapshot,
  positions: Iterable<Id>,
  people: ReadonlyMap<string, Id>,
): readonly string[] {
  const holders = new Set([...positions].flatMap((one) => holdersOf(now, one).map(({ holder }) => holder)))
  return [...people].filter(([, person]) => holders.has(person)).map(([account]) => account)
}
