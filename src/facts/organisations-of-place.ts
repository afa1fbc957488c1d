// The organisations that a place on a body speaks for. Knows no sector.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { appointment, role } from '#kinds/index.ts'
import { followedBySeat, type Followed } from './followed-by-seat.ts'
import type { Place } from './seats-of-body.ts'

/**
 * The first of these that answers: the organisation that nominates; of several, those its holder comes from or works
 * for, else all of them, for any may be who it is; the employers of roles that are followed; whoever nominates to a
 * seat that is followed; the organisation its holder comes from; the employers of a role its holder has.
 */
export function organisationsOfPlace(
  now: Snapshot,
  { seat, holders }: Pick<Place, 'seat' | 'holders'>,
  { roles, seats }: Followed = followedBySeat(now, seat),
): readonly Id[] {
  const nominating = seat.values.nominatedBy ?? []
  if (nominating.length > 0) {
    if (nominating.length === 1) return nominating
    const own = [...sentBy(now, holders), ...employing(now, holders)].filter((one) =>
      nominating.includes(one),
    )
    return own.length > 0 ? [...new Set(own)] : nominating
  }
  const employers = roles.flatMap((one) => one.values.employers ?? [])
  if (employers.length > 0) return [...new Set(employers)]
  const through = seats.flatMap((one) => one.values.nominatedBy ?? [])
  if (through.length === 1) return through
  const sent = sentBy(now, holders)
  return sent.length > 0 ? sent : employing(now, holders)
}

function sentBy(now: Snapshot, holders: Place['holders']): readonly Id[] {
  return holders.flatMap((one) => now.get(appointment, one.holding.id)?.values.onBehalfOf ?? [])
}

function employing(now: Snapshot, holders: Place['holders']): readonly Id[] {
  return holders
    .flatMap((one) => now.pointing(appointment, 'person', one.holder))
    .flatMap((one) => now.get(role, one.values.to)?.values.employers ?? [])
}
