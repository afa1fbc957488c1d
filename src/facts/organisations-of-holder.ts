// The organisations behind whoever answers or decides, and the sectors they speak for: a role by its employers, a body by
// whose it is, a seat by whom it speaks for. Knows no outcome.
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body, organisation, role, seat } from '#kinds/index.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import { organisationsOfPlace } from './organisations-of-place.ts'
import { voiceOfSeat } from './voice-of-seat.ts'

/** Of a role, seat, body or organisation in force; none where nothing recorded says. Each once. */
export function organisationsOfHolder(now: Snapshot, holder: Id): readonly Id[] {
  const sat = now.get(seat, holder)
  if (sat) return [...new Set(organisationsOfPlace(now, { seat: sat, holders: holdersOf(now, holder) }))]
  if (now.get(organisation, holder)) return [holder]
  const many = now.get(role, holder)?.values.employers ?? now.get(body, holder)?.values.of ?? []
  return [...new Set(many)]
}

/** In the order of the list of sectors. A lay seat speaks for none. */
export function sectorsOfHolder(now: Snapshot, holder: Id): readonly Sector[] {
  const sat = now.get(seat, holder)
  const found: ReadonlySet<string | undefined> = sat
    ? new Set(voiceOfSeat(now, sat))
    : new Set(organisationsOfHolder(now, holder).map((id) => now.get(organisation, id)?.values.sector))
  return (Object.keys(sectors) as Sector[]).filter((sector) => found.has(sector))
}
