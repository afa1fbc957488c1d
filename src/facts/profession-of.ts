// The profession that a place brings to its body, as far as the record says. Knows no name of a person.
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, role, type seat } from '#kinds/index.ts'
import { followedBySeat, type Followed } from './followed-by-seat.ts'
import type { Place } from './seats-of-body.ts'

// The first that fits names the profession: a public health physician is asked for as public health.
const PROFESSIONS = {
  nursing: /nurs|midwi[fv]/i,
  pharmacy: /pharmac/i,
  'public-health': /public health/i,
  'social-work': /social work/i,
  'allied-health': /allied health|therap|physio|dietet|dieti[ct]i|radiograph|podiatr|prosthet/i,
  paramedicine: /paramedic/i,
  dentistry: /\bdent(?:al|ist)/i,
  optometry: /optomet/i,
  psychology: /psycholog/i,
  medicine:
    /\bmedic(?:al|ine)|\bGPs?\b|general practi[ct]|\bdoctor|physician|psychiatr|surge(?:on|ry)|\bCMO\b/i,
} as const
export type Profession = keyof typeof PROFESSIONS
type Read = Profession | 'other' | undefined

/**
 * The first of these that answers: the profession of a role the seat follows ex officio; that of another role its
 * holder has, if it is one of health or care; words in the names of the seat and of what it follows. `other` where
 * all that is recorded is a profession that is none of health or care; nothing where none is.
 */
export function professionOf(
  now: Snapshot,
  { seat, holders }: Place,
  followed: Followed = followedBySeat(now, seat),
): Read {
  const ofPost = firstOf(followed.roles.map(professionOfRole))
  if (ofPost) return ofPost
  const ofOther = firstOf(
    holders
      .flatMap((one) => now.pointing(appointment, 'person', one.holder))
      .map((one) => professionOfRole(now.get(role, one.values.to))),
  )
  if (ofOther && ofOther !== 'other') return ofOther
  // A post outside health and care says nothing against what the seat itself is called.
  return firstOf([seat, ...followed.seats, ...followed.roles].map(professionInName)) ?? ofOther
}

function firstOf(found: readonly Read[]): Read {
  return found.find((one) => one && one !== 'other') ?? found.find((one) => one)
}

// Kept with the values, which are the same on every day on which the thing reads so.
const inRole = new WeakMap<object, { readonly read: Read }>()
const inName = new WeakMap<object, { readonly read: Read }>()

function professionOfRole(post: Thing<typeof role> | undefined): Read {
  if (!post?.values.profession) return undefined
  const known = inRole.get(post.values) ?? { read: named(post.values.profession) ?? 'other' }
  inRole.set(post.values, known)
  return known.read
}

function professionInName({ values }: Thing<typeof role> | Thing<typeof seat>): Read {
  const known = inName.get(values) ?? { read: named(values.name) }
  inName.set(values, known)
  return known.read
}

function named(text: string): Profession | undefined {
  return (Object.keys(PROFESSIONS) as Profession[]).find((one) => PROFESSIONS[one].test(text))
}
