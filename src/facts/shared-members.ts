// People who sit on several bodies, the members that two bodies share, and chairs who chair each other. Seats that follow a role
// count as any other. Knows no rule of how many are too many.
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { body, seat } from '#kinds/index.ts'
import { positionsByPerson } from './positions-by-person.ts'

export type SharedMembers = {
  /** Whoever is a member of two bodies or more, most first. */
  readonly people: readonly {
    readonly person: Id
    readonly bodies: readonly { readonly body: Id; readonly chairs: boolean }[]
  }[]
  /** Bodies with a member in common, most first. */
  readonly pairs: readonly { readonly bodies: readonly [Id, Id]; readonly people: readonly Id[] }[]
  /** Each chairs a body on which the other sits. */
  readonly chairs: readonly {
    readonly one: Id
    readonly chaired: Id
    readonly other: Id
    readonly chairedByOther: Id
  }[]
}

/** Those in attendance are no members. */
export const sharedMembers = perSnapshot((now): SharedMembers => {
  const sits = new Map<Id, Map<Id, boolean>>()
  for (const [person, held] of positionsByPerson(now))
    for (const { position } of held) {
      const values = now.get(seat, position)?.values
      if (!values || values.capacity === 'attendee' || !now.get(body, values.body)) continue
      const own = sits.get(person) ?? new Map<Id, boolean>()
      own.set(values.body, (own.get(values.body) ?? false) || values.capacity === 'chair')
      sits.set(person, own)
    }
  const people = [...sits]
    .filter(([, own]) => own.size > 1)
    .map(([person, own]) => ({
      person,
      bodies: [...own]
        .map(([id, chairs]) => ({ body: id, chairs }))
        .toSorted((a, b) => (a.body < b.body ? -1 : 1)),
    }))
    .toSorted((one, other) => other.bodies.length - one.bodies.length || (one.person < other.person ? -1 : 1))
  return { people, pairs: pairsOf(people), chairs: chairsOf(sits) }
})

function pairsOf(people: SharedMembers['people']): SharedMembers['pairs'] {
  const found = new Map<string, { bodies: readonly [Id, Id]; people: Id[] }>()
  for (const { person, bodies } of people)
    for (const [at, { body: one }] of bodies.entries())
      for (const { body: other } of bodies.slice(at + 1)) {
        const pair = found.get(`${one} ${other}`) ?? { bodies: [one, other] as const, people: [] }
        pair.people.push(person)
        found.set(`${one} ${other}`, pair)
      }
  return [...found.values()].toSorted(
    (one, other) =>
      other.people.length - one.people.length || (one.bodies.join() < other.bodies.join() ? -1 : 1),
  )
}

function chairsOf(sits: ReadonlyMap<Id, ReadonlyMap<Id, boolean>>): SharedMembers['chairs'] {
  const chaired = [...sits].flatMap(([person, own]) =>
    [...own].flatMap(([id, chairs]) => (chairs ? [{ person, body: id }] : [])),
  )
  return chaired.flatMap((one) =>
    chaired
      .filter(
        (other) =>
          one.person < other.person &&
          one.body !== other.body &&
          sits.get(other.person)?.has(one.body) === true &&
          sits.get(one.person)?.has(other.body) === true,
      )
      .map((other) => ({
        one: one.person,
        chaired: one.body,
        other: other.person,
        chairedByOther: other.body,
      })),
  )
}
