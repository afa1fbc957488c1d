// Memberships of Popolo: who sat where, from when until when. The same said twice is one, and what overlaps is made one and told.
import type { Id } from '#core/id.ts'
import { addMonths, type Day, type When } from '#core/day.ts'
import type { Notes } from '../parts/notes.ts'
import { overBy, placesFor, settleStays } from '../parts/stays.ts'
import type { Told } from '../parts/told.ts'
import type { Entry, PopoloFile } from './entries.ts'
import type { Sorts } from './organisations.ts'
import { positionsOf, type Position, type Positions } from './positions.ts'
import { nameOf } from './people.ts'
import { areaName, type Posts } from './posts.ts'
import { termOf, type Term } from './terms.ts'
import { idOf, idsIn, ownId, whereOf } from './words.ts'

type Stay = Term & {
  readonly entry: Entry
  readonly person: string
  readonly to: Position
  readonly own?: Id
  readonly onBehalfOf?: string
  readonly note?: string
}

type Given = {
  readonly file: PopoloFile
  readonly sorts: Sorts
  readonly posts: Posts
  readonly asAt: Day
  readonly notes: Notes
}

type Reading = Given & {
  /** What people are called, by id; they are named beside problems, and nowhere else. */
  readonly people: ReadonlyMap<string, string>
  readonly events: ReadonlyMap<string, Entry>
  readonly positions: Positions
}

type Dates = { readonly from?: When; readonly until?: When }

/** Seats and roles, those of posts and those that follow from memberships, each with its places; then who is in them. */
export function tellMemberships(given: Given): readonly Told[] {
  const { file, sorts, posts, notes } = given
  const byId = (list: readonly Entry[]) => list.map((one) => [idOf(one) ?? '', one] as const)
  const reading: Reading = {
    ...given,
    people: new Map(
      file.lists.persons.flatMap((one) => {
        const id = idOf(one)
        return id === undefined ? [] : [[id, nameOf(one) ?? ''] as const]
      }),
    ),
    events: new Map(byId(file.lists.events)),
    positions: positionsOf(file, sorts, posts, notes),
  }
  const stays = file.lists.memberships.flatMap((entry) => staysOf(entry, reading))
  tellUnknownAreas(reading)
  const appointments: Told[] = []
  const periods = new Map<string, Dates[]>()
  for (const [key, same] of Map.groupBy(stays, ({ person, to, own }) => own ?? `${person} ${to.key}`)) {
    for (const { of, ...dates } of settled(same, reading)) {
      appointments.push(appointmentOf(of, key, dates))
      if (of.own) continue
      const known = periods.get(of.to.key)
      if (known) known.push(dates)
      else periods.set(of.to.key, [dates])
    }
  }
  const { asAt } = given
  const held = (one: Told) => periods.get(one.key) ?? []
  const derived = [...reading.positions.derived.values()].map((one) => untilOver(one, held(one), asAt))
  const positions = [...posts.all, ...derived].map((one) => withPlaces(one, held(one), asAt))
  return [...positions, ...appointments]
}

// What a record like ours wrote is told as it is there.
function settled(
  same: readonly Stay[],
  { people, notes }: Reading,
): readonly (Dates & { readonly of: Stay })[] {
  if (same[0]?.own)
    return same.map((of) => ({ ...(of.from && { from: of.from }), ...(of.until && { until: of.until }), of }))
  const { stays, repeated, merged } = settleStays(same)
  for (const { entry, to, person } of repeated)
    notes.wrong(
      'told-twice',
      whereOf(entry),
      `The same person is in ${to.title} on the same dates by another membership`,
      'One was taken, and nothing is lost.',
      people.get(person),
    )
  for (const { entry, to, person } of merged)
    notes.wrong(
      'overlaps',
      whereOf(entry),
      `The same person is in ${to.title} at the same time by another membership`,
      'The two were made one, from the first day to the last. Correct the dates if they were two.',
      people.get(person),
    )
  return stays
}

function withPlaces(one: Told, periods: readonly Dates[], asAt: Day): Told {
  const places = placesFor(periods, asAt)
  return places > 1 && !one.own ? { ...one, values: { ...one.values, places } } : one
}

/** A seat that only follows from memberships is gone, and not vacant, where nobody has been in it for a year. */
function untilOver(one: Told, periods: readonly Dates[], asAt: Day): Told {
  const over = overBy(periods, addMonths(asAt, -12))
  return over === undefined ? one : { ...one, over }
}

function appointmentOf(stay: Stay, key: string, dates: Dates): Told {
  const { own, person, to, onBehalfOf, termEnds, note } = stay
  return {
    kind: 'appointment',
    key: `membership ${key} ${dates.from ?? ''}`,
    ...(own && { own }),
    ...dates,
    values: { ...(termEnds && !dates.until && { termEnds }), ...(note && { note }) },
    points: {
      person: `person ${person}`,
      to: to.key,
      ...(onBehalfOf !== undefined && { onBehalfOf: `organization ${onBehalfOf}` }),
    },
    title: to.title,
    where: whereOf(stay.entry),
  }
}

function staysOf(entry: Entry, reading: Reading): readonly Stay[] {
  const { file, notes, people, positions, events, asAt } = reading
  const left = (code: string, what: string, remedy: string) => {
    notes.wrong(code, whereOf(entry), what, `It was left out. ${remedy}`)
    return []
  }
  const named = [...new Set(idsIn(entry, 'person_id'))]
  if (named.length === 0)
    return left('no-person', 'The membership names no person', 'Say whose it is, by person_id.')
  const persons = named.filter((one) => people.has(one))
  if (persons.length < named.length) {
    const what = 'A person of the membership is not in the file'
    if (persons.length === 0) return left('no-person', what, 'Ask for the persons too.')
    notes.wrong('no-person', whereOf(entry), what, 'The others were read. Ask for the persons too.')
  }
  if (named.length > 1)
    notes.interpret(
      whereOf(entry),
      `${named.length} people in one membership`,
      'one membership each',
      'A membership that names several people is one of each of them.',
    )
  const to = positions.of(entry)
  if ('code' in to) return left(to.code, to.what, to.remedy)
  const own = persons.length === 1 ? ownId(entry, file, ['appointment']) : undefined
  const onBehalfOf = idsIn(entry, 'on_behalf_of_id')[0]
  const area = idsIn(entry, 'post_id').length > 0 ? areaName(file, idsIn(entry, 'area_id')[0]) : undefined
  const shared = {
    entry,
    to,
    ...(own && { own }),
    ...termOf(entry, events, own !== undefined, asAt, notes),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(area && !to.title.includes(area) && { note: `Area: ${area}.` }),
  }
  return persons.map((person) => ({ ...shared, person }))
}

/** Areas that memberships name and the file does not have: told once for all of them. */
function tellUnknownAreas({ file, notes }: Reading): void {
  const unknown = file.lists.memberships.filter((one) => {
    const [area] = idsIn(one, 'area_id')
    return area !== undefined && areaName(file, area) === undefined
  })
  const [first] = unknown
  if (!first) return
  const areas = new Set(unknown.map((one) => idsIn(one, 'area_id')[0] ?? ''))
  const many = unknown.length === 1 ? 'A membership names' : `${unknown.length} memberships name`
  const which = areas.size === 1 ? 'an area that is' : `${areas.size} areas that are`
  const remedy = 'They were read without it. Ask for the areas too.'
  const [some, more] = [[...areas].slice(0, 2).join(', '), areas.size - 2]
  const raw = more > 0 ? `${some} and ${more} more` : some
  notes.wrong('no-area', whereOf(first), `${many} ${which} not in the file`, remedy, raw)
}
