// Whether nobody can be asked where a role, seat, body or organisation is named: the position is empty, or the holder has
// ended. Knows no outcome and no action.
import type { Day } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { role, seat } from '#kinds/index.ts'
import { vacantSince } from './vacant-since.ts'

export type NobodyThere = { readonly state: 'vacant'; readonly since?: Day } | { readonly state: 'ended' }

/**
 * Nothing where somebody is there, or a body or organisation is in force. A position with some of its places filled is
 * not empty. Whoever is yet to begin, or to begin again, has been seen to.
 */
export function nobodyThere(now: Snapshot, holder: Id): NobodyThere | undefined {
  if (now.get(role, holder) ?? now.get(seat, holder)) {
    if (holdersOf(now, holder).length > 0) return undefined
    const since = vacantSince(now, holder)
    return { state: 'vacant', ...(since && { since }) }
  }
  if (now.find(holder)) return undefined
  const last = now.ledger.timelines.get(holder)?.versions.at(-1)
  return last?.until !== undefined && last.until <= now.day ? { state: 'ended' } : undefined
}
