// The roles and seats that an ex officio seat follows, and what the seat and they are called. Knows no holder.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { role, seat } from '#kinds/index.ts'

export type Followed = {
  readonly roles: readonly Thing<typeof role>[]
  readonly seats: readonly Thing<typeof seat>[]
}

const NOTHING: Followed = { roles: [], seats: [] }

/** Along the whole chain, nearest first; each once, and a circle is left where it closes. */
export function followedBySeat(now: Snapshot, of: Thing<typeof seat>): Followed {
  if (!of.values.exOfficio) return NOTHING
  const roles: Thing<typeof role>[] = []
  const seats: Thing<typeof seat>[] = []
  const seen = new Set<Id>([of.id])
  const queue = [...of.values.exOfficio]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    const post = now.get(role, next)
    const other = now.get(seat, next)
    if (post) roles.push(post)
    if (other) seats.push(other)
    queue.push(...(other?.values.exOfficio ?? []))
  }
  return { roles, seats }
}

/** The seat's own name and the names of what it follows, each of its own. */
export function namesOfSeat(of: Thing<typeof seat>, { roles, seats }: Followed): readonly string[] {
  return [of.values.name, ...seats.map((one) => one.values.name), ...roles.map((one) => one.values.name)]
}
