// What a place on a body is there to know about, as far as the record says. Knows no name of a person.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, organisation, type role, type seat } from '#kinds/index.ts'
import type { Experience } from '#kinds/lists/experiences.ts'
import { followedBySeat, type Followed } from './followed-by-seat.ts'
import { organisationsOfPlace } from './organisations-of-place.ts'
import { professionOf, type Profession } from './profession-of.ts'
import type { Place } from './seats-of-body.ts'
import { knowledgeOfTrust } from './trusts-knowing.ts'

const WORDS: Readonly<Record<Experience, RegExp>> = {
  'mental-health': /mental (?:health|illness)|psychiatr|psycholog/i,
  // Not the community that the voluntary sector speaks of.
  community:
    /(?<!voluntary(?:,| and| &) )\bcommunity\b(?! (?:and voluntary|sector|group|safety|voice|representative|member))/i,
  'primary-care': /primary care|primary medical|general practi|\bGPs?\b/i,
  'public-health': /public health/i,
  'social-care': /social care|social work|adult (?:social )?services|adults’/i,
  'lived-experience': /lived experience|by experience|\bresident|\bpatient\b|\bcarers?\b/i,
  finance: /financ/i,
  digital: /\bdigital\b/i,
}
const TOPICS = Object.keys(WORDS) as Experience[]
const OF_PROFESSION: Partial<Record<Profession | 'other', Experience>> = {
  'public-health': 'public-health',
  'social-work': 'social-care',
  psychology: 'mental-health',
}

/**
 * Everything of these that says so: what the seat is said to bring; what its holders' appointments are said to bring;
 * its profession; the names of the seat and of what it follows; the type of the organisation it speaks for, else its
 * name: a mental health trust or a community trust. Of several organisations any of which may be who it is, none.
 */
export function experienceOf(
  now: Snapshot,
  place: Place,
  followed: Followed = followedBySeat(now, place.seat),
  profession: Profession | 'other' | undefined = professionOf(now, place, followed),
): ReadonlySet<Experience> {
  const { seat, holders } = place
  const found = new Set<Experience>(seat.values.brings)
  const add = (all: readonly Experience[] | undefined) => all?.forEach((one) => found.add(one))
  for (const { holder } of holders)
    for (const held of now.pointing(appointment, 'person', holder)) add(held.values.brings)
  for (const one of [seat, ...followed.seats, ...followed.roles]) add(topicsIn(one))
  const known = profession && OF_PROFESSION[profession]
  if (known) found.add(known)
  if (seat.values.sector === 'primary-care') found.add('primary-care')
  const [only, another] = organisationsOfPlace(now, place, followed)
  if (another === undefined) add(knowledgeOf(now, only))
  return found
}

// Kept with the values, which are the same on every day on which the thing reads so.
const inName = new WeakMap<object, readonly Experience[]>()

function topicsIn({ values }: Thing<typeof role> | Thing<typeof seat>): readonly Experience[] {
  const known = inName.get(values) ?? TOPICS.filter((one) => WORDS[one].test(values.name))
  inName.set(values, known)
  return known
}

function knowledgeOf(now: Snapshot, of: Id | undefined): readonly Experience[] {
  const one = now.get(organisation, of)
  if (!one) return []
  return one.values.sector === 'primary-care' ? ['primary-care'] : knowledgeOfTrust(one)
}
