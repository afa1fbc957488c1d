// Everyone who leads on a day, and the groups they are counted in: all of them, by sector, by place, and by the bodies that
// lead. The groups follow from the record alone, so that nobody can choose them until they tell of somebody.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { role, seat } from '#kinds/index.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { leadingBodies } from './leading-bodies.ts'
import { areasAround, levelOfBody } from './level-of-body.ts'
import { membersOfBody } from './members-of-body.ts'
import { positionsByPerson } from './positions-by-person.ts'
import { sectorsOfPerson } from './sectors-of-person.ts'

export type LeadersGroup = {
  /** `all`, `sector/…`, `place-boards`, or the id of a place or a body. */
  readonly key: string
  readonly label: string
  /** Each once, in order of id. */
  readonly people: readonly Id<'person'>[]
}

/**
 * Whoever holds a role or a seat leads, in attendance only excepted. With a joint role someone is in each of its sectors;
 * with seats in two places, in both. `least`: groups of fewer people are left out, but for `all`.
 */
export function leadersInGroups(now: Snapshot, title: Titles, least = 1): readonly LeadersGroup[] {
  const positions = leadingPositions(now)
  const all = [...positions.keys()].toSorted()
  const who = (isIn: (person: Id<'person'>) => boolean) => all.filter(isIn)
  const bySector = Object.entries(sectors).map(([key, label]) => ({
    key: `sector/${key}`,
    label,
    people: who((person) => (sectorsOfPerson(now, person) as readonly string[]).includes(key)),
  }))
  const lay = {
    key: 'sector/none',
    label: 'Lay and independent members, and others of no sector',
    people: who((person) => sectorsOfPerson(now, person).length === 0),
  }
  const places = new Map(all.map((person) => [person, placesOf(now, positions.get(person) ?? [])]))
  const byPlace = inOrder([...new Set([...places.values()].flat())], title).map((place) => ({
    key: place,
    label: title(place),
    people: who((person) => places.get(person)?.includes(place) ?? false),
  }))
  const groups = [...bySector, lay, ...byPlace, ...byBody(now, title)]
  return [
    { key: 'all', label: 'All who lead', people: all },
    ...groups.filter((one) => one.people.length >= least),
  ]
}

function leadingPositions(now: Snapshot): ReadonlyMap<Id<'person'>, readonly Id[]> {
  const found = new Map<Id<'person'>, readonly Id[]>()
  for (const [person, held] of positionsByPerson(now)) {
    const leads = held
      .map(({ position }) => position)
      .filter((position) => now.get(seat, position)?.values.capacity !== 'attendee')
    if (leads.length > 0) found.set(person as Id<'person'>, leads)
  }
  return found
}

function placesOf(now: Snapshot, positions: readonly Id[]): readonly Id[] {
  const found = positions.flatMap((position) => {
    const sat = now.get(seat, position)
    const own = sat ? levelOfBody(now, sat.values.body).area?.id : now.get(role, position)?.values.area
    return areasAround(now, own).flatMap(({ id, values }) => (values.level === 'place' ? [id] : []))
  })
  return [...new Set(found)]
}

/** Each body that leads; and the boards of places together, for one alone is mostly too small to tell of. */
function byBody(now: Snapshot, title: Titles): readonly LeadersGroup[] {
  const leading = leadingBodies(now)
  const each = inOrder(
    leading.map(({ body }) => body.id),
    title,
  ).map((id) => ({ key: id, label: title(id), people: sittingOn(now, [id]) }))
  const ofPlaces = leading.flatMap(({ body, leads }) => (leads === 'place' ? [body.id] : []))
  if (ofPlaces.length < 2) return each
  const together = 'Boards of places, all together'
  return [...each, { key: 'place-boards', label: together, people: sittingOn(now, ofPlaces) }]
}

function sittingOn(now: Snapshot, bodies: readonly Id[]): readonly Id<'person'>[] {
  const members = bodies.flatMap((id) => membersOfBody(now, id)).filter(({ attends }) => !attends)
  return [
    ...new Set(members.flatMap(({ place }) => place.holders.map(({ holder }) => holder as Id<'person'>))),
  ].toSorted()
}

function inOrder(ids: readonly Id[], title: Titles): readonly Id[] {
  return ids.toSorted((one, other) => title(one).localeCompare(title(other), 'en-GB'))
}
