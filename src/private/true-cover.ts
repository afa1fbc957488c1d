// For how many roles there is someone who could follow, where nobody counts twice. Knows no record and no page, and puts
// nobody above anybody: which of several people would go where is not said.
import type { Id } from '#core/id.ts'
import { mostPairs } from './most-pairs.ts'

/** A role and how many people are wanted who could follow in it; at least one. */
export type Wanting = { readonly role: Id; readonly wanted: number }
/** Someone who could follow in a role. `elsewhere`: from another sector than those who employ the role. */
export type Ready = { readonly person: Id; readonly role: Id; readonly elsewhere?: boolean }

export type TrueCover = {
  readonly roles: number
  /** Roles for which somebody is ready, where people count as often as they are named. */
  readonly naive: number
  /** Roles for which somebody is ready, where nobody counts twice: the size of a maximum matching. Never above `naive`. */
  readonly covered: number
  /** The same in places, where each role wants as many people as it says. */
  readonly wanted: number
  readonly filled: number
  /** The same where each role wants two; of twice as many places as there are roles. */
  readonly filledByTwo: number
  /** Roles with nobody ready, and with exactly one, in order of id. */
  readonly none: readonly Id[]
  readonly one: readonly Id[]
  /** People without whom `covered` would be less, in order of id. */
  readonly needed: readonly Id[]
  /** Roles for which somebody from another sector is ready, in order of id. */
  readonly fromElsewhere: readonly Id[]
}

/**
 * Growth and succession, 5.10: true cover is the size of a maximum bipartite matching of roles to people who are ready. A role
 * or a person given twice counts once, and whoever is ready for a role that is not asked about does not count.
 */
export function computeTrueCover(wanting: readonly Wanting[], ready: readonly Ready[]): TrueCover {
  const roles = new Map(
    wanting.toSorted((one, other) => (one.role < other.role ? -1 : 1)).map((one) => [one.role, one.wanted]),
  )
  const meant = ready.filter(({ role }) => roles.has(role))
  const people = [...new Set(meant.map(({ person }) => person))].toSorted()
  const at = new Map(people.map((person, index) => [person, index]))
  const asked = new Map([...roles.keys()].map((role) => [role, new Set<number>()]))
  for (const { person, role } of meant) asked.get(role)?.add(at.get(person) ?? 0)
  const each = [...asked].map(([role, found]) => ({
    role,
    wanted: Math.max(1, roles.get(role) ?? 1),
    people: [...found].toSorted((one, other) => one - other),
  }))
  const pairs = (places: (wanted: number) => number) =>
    mostPairs(
      each.flatMap((one) => Array.from({ length: places(one.wanted) }, () => one.people)),
      people.length,
    )
  const single = pairs(() => 1)
  const elsewhere = new Set(meant.filter((one) => one.elsewhere).map(({ role }) => role))
  const having = (count: number) => each.filter((one) => one.people.length === count).map(({ role }) => role)
  return {
    roles: each.length,
    naive: each.length - having(0).length,
    covered: single.size,
    wanted: each.reduce((sum, one) => sum + one.wanted, 0),
    filled: pairs((wanted) => wanted).size,
    filledByTwo: pairs(() => 2).size,
    none: having(0),
    one: having(1),
    needed: people.filter((_, index) => single.needed[index]),
    fromElsewhere: [...roles.keys()].filter((role) => elsewhere.has(role)),
  }
}
