// Every role and seat, with whoever holds it, and every person, with what they hold: asked once for a snapshot, for
// checks ask it of everybody. Knows no check.
import { holdersOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { role, seat } from '#kinds/index.ts'

export type Held = { readonly position: Id; readonly holder: Holder }

/** Holders of every role and seat in force, as `holdersOf` finds them. */
export const holdersByPosition = perSnapshot((now): ReadonlyMap<Id, readonly Holder[]> => {
  const positions: readonly { readonly id: Id }[] = [...now.all(role), ...now.all(seat)]
  return new Map(positions.map(({ id }) => [id, holdersOf(now, id)]))
})

/** What each person holds, roles before seats and in order of id; whoever holds nothing is not in it. */
export const positionsByPerson = perSnapshot((now): ReadonlyMap<Id, readonly Held[]> => {
  const found = new Map<Id, Held[]>()
  for (const [position, holders] of holdersByPosition(now)) {
    for (const holder of holders) {
      const known = found.get(holder.holder)
      if (!known) found.set(holder.holder, [{ position, holder }])
      else if (known.at(-1)?.position !== position) known.push({ position, holder })
    }
  }
  return found
})
