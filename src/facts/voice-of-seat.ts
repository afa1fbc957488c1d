// The sectors a seat speaks with on a day, for the balance of a body. Knows no picture and no check.
import { holdersOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, organisation, role, seat } from '#kinds/index.ts'
import { voices, type Voice } from '#kinds/lists/sectors.ts'

/**
 * The sectors one place of a seat speaks with, in the order of the list of sectors; several for a joint role;
 * none when nothing recorded says. The first of these that answers:
 * 1. the sector the seat is said to speak for;
 * 2. the sectors of the organisations that nominate to it: of these only its holder's own, where that is one;
 * 3. the employers of the roles it follows ex officio, through other seats where need be;
 * 4. lay, for a seat whose function is lay;
 * 5. the organisation its holder comes from; else the employers of a role the holder also has.
 * `holders` are those in the place that is asked about; without them, everyone in the seat.
 */
export function voiceOfSeat(
  now: Snapshot,
  of: Thing<typeof seat>,
  holders: readonly Holder[] = holdersOf(now, of.id),
): readonly Voice[] {
  if (of.values.sector) return [of.values.sector]
  const nominating = sectorsOf(now, of.values.nominatedBy ?? [])
  if (nominating.length > 1) {
    const own = ofHolders(now, holders).filter((voice) => nominating.includes(voice))
    return own.length > 0 ? own : nominating
  }
  if (nominating.length === 1) return nominating
  const followed = followedFrom(now, of, new Set())
  if (followed.length > 0) return followed
  return of.values.function === 'lay' ? ['lay'] : ofHolders(now, holders)
}

function followedFrom(now: Snapshot, of: Thing<typeof seat>, seen: ReadonlySet<Id>): readonly Voice[] {
  if (seen.has(of.id)) return []
  const found = (of.values.exOfficio ?? []).flatMap((id) => {
    const post = now.get(role, id)
    if (post) return sectorsOf(now, post.values.employers ?? [])
    const next = now.get(seat, id)
    if (!next) return []
    if (next.values.sector) return [next.values.sector]
    const nominating = sectorsOf(now, next.values.nominatedBy ?? [])
    return nominating.length > 0 ? nominating : followedFrom(now, next, new Set([...seen, of.id]))
  })
  return inOrder(found)
}

function ofHolders(now: Snapshot, holders: readonly Holder[]): readonly Voice[] {
  const sent = holders.flatMap((one) => now.get(appointment, one.holding.id)?.values.onBehalfOf ?? [])
  const sentBy = sectorsOf(now, sent)
  if (sentBy.length > 0) return sentBy
  const employers = holders.flatMap((one) =>
    now
      .pointing(appointment, 'person', one.holder)
      .flatMap((held) => now.get(role, held.values.to)?.values.employers ?? []),
  )
  return sectorsOf(now, employers)
}

function sectorsOf(now: Snapshot, organisations: readonly Id[]): readonly Voice[] {
  return inOrder(organisations.flatMap((id) => now.get(organisation, id)?.values.sector ?? []))
}

const ORDER = Object.keys(voices) as Voice[]

function inOrder(found: readonly Voice[]): readonly Voice[] {
  return found.length < 2 ? found : ORDER.filter((voice) => found.includes(voice))
}
