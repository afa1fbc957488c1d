// The places of a body, each with whom it speaks for, what profession it brings and what it knows about: asked once
// of a snapshot for each body. Knows no rule.
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import type { seat } from '#kinds/index.ts'
import type { Experience } from '#kinds/lists/experiences.ts'
import type { Function } from '#kinds/lists/functions.ts'
import type { Voice } from '#kinds/lists/sectors.ts'
import { experienceOf } from './experience-of.ts'
import { followedBySeat, namesOfSeat, type Followed } from './followed-by-seat.ts'
import { organisationsOfPlace } from './organisations-of-place.ts'
import { professionOf, type Profession } from './profession-of.ts'
import { seatsOfBody, type Place } from './seats-of-body.ts'
import { voiceOfSeat } from './voice-of-seat.ts'

export type Member = {
  readonly place: Place
  /** In attendance only, so no member. */
  readonly attends: boolean
  /** What the seat and all that it follows are called. */
  readonly names: readonly string[]
  readonly followed: Followed
  readonly voices: readonly Voice[]
  readonly organisations: readonly Id[]
  readonly profession?: Profession | 'other'
  /** The function of the seat, else of a role it follows; executive for one called director, chief or officer. */
  readonly function?: Function
  readonly experience: ReadonlySet<Experience>
}

const known = perSnapshot(() => new Map<Id, readonly Member[]>())

/** In the order of `seatsOfBody`, those in attendance too; none where no seat is recorded. */
export function membersOfBody(now: Snapshot, of: Id): readonly Member[] {
  const before = known(now).get(of)
  if (before) return before
  const made = seatsOfBody(now, of).map((place) => memberIn(now, place))
  known(now).set(of, made)
  return made
}

/** Whether places of a sort are missing: `no-seat` where none is recorded, `vacant` where all stand empty. */
export function lackOf(found: readonly Member[]): 'no-seat' | 'vacant' | undefined {
  if (found.length === 0) return 'no-seat'
  return found.every(({ place }) => place.vacant) ? 'vacant' : undefined
}

function memberIn(now: Snapshot, place: Place): Member {
  const { seat, holders } = place
  const followed = followedBySeat(now, seat)
  const names = namesOfSeat(seat, followed)
  const profession = professionOf(now, place, followed)
  const does = functionOf(seat, followed, names)
  return {
    place,
    attends: seat.values.capacity === 'attendee',
    names,
    followed,
    voices: voiceOfSeat(now, seat, holders),
    organisations: organisationsOfPlace(now, place, followed),
    ...(profession && { profession }),
    ...(does && { function: does }),
    experience: experienceOf(now, place, followed, profession),
  }
}

function functionOf(
  of: Thing<typeof seat>,
  { roles }: Followed,
  names: readonly string[],
): Function | undefined {
  const said = of.values.function ?? roles.find((one) => one.values.function)?.values.function
  if (said || of.values.sector === 'lay') return said
  return names.some((name) => EXECUTIVE.test(name)) ? 'executive' : undefined
}

const EXECUTIVE = /chief exec|\bCEO\b|accountable officer|\bdirector\b|\bchief .*officer/i
