// From a snapshot to the governance map's values: which bodies stand in which lane, in which order, with
// whom.
import { severities } from '#core/check.ts'
import type { Titles } from '#core/field.ts'
import { keyOf, type Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { showStandpoint, type Standpoint } from '#core/standpoint.ts'
import { areasAround, chairOfBody, levelOfBody, seatsOfBody, voiceOfSeat, type Place } from '#facts/index.ts'
import { area, body } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import {
  bodiesOf,
  lacksChair,
  staying,
  type Findings,
  type GovernanceMapResult,
  type LaneLevel,
  type MapBody,
  type MapGroup,
  type MapLane,
  type MapSeat,
  type Mark,
} from './map.ts'

export type GovernanceMapOptions = {
  /** What is printed as looked at; without it, the snapshot's day as known today. */
  readonly standpoint?: Standpoint
  /** Seats and bodies that are added, removed or changed. The snapshot holds what is removed too (see core/joined.ts). */
  readonly marks?: ReadonlyMap<Id, Mark>
  /** What the checks found of bodies and seats. */
  readonly findings?: ReadonlyMap<Id, Findings>
}

const LANES: readonly (readonly [LaneLevel, string])[] = [
  ['region', 'Region'],
  ['system', 'System'],
  ['place', 'Places'],
  ['neighbourhood', 'Neighbourhoods'],
  ['other', 'Level not recorded'],
]

export function computeGovernanceMap(
  now: Snapshot,
  options: GovernanceMapOptions,
  title: Titles,
): GovernanceMapResult {
  const things = now.all(body)
  const drawn = familiesOf(now, things)
  const bodies = things.map((thing) => bodyOf(now, thing, { drawn, options }, title))
  const lanes = LANES.flatMap(([level, label]): MapLane[] => {
    const own = bodies.filter((one) => one.level === level)
    if (own.length === 0) return []
    const byPlace = level === 'place' || level === 'neighbourhood'
    return [{ level, label, groups: byPlace ? groupsByPlace(now, own, title) : groupsByLink(own) }]
  })
  const system = now.all(area).find((one) => one.values.level === 'system')
  const map = {
    title: `How ${system ? title(system.id) : 'this system'} leads itself`,
    day: now.day,
    standpoint: showStandpoint(options.standpoint ?? { day: now.day }),
    lanes,
    links: bodies.flatMap((one) => (one.reportsTo ? [{ from: one.id, to: one.reportsTo }] : [])),
  }
  const all = bodiesOf({ ...map, totals: { bodies: 0, seats: 0, vacant: 0, withoutChair: 0 } })
  return {
    ...map,
    totals: {
      bodies: staying(all).length,
      seats: all.reduce((sum, one) => sum + staying(one.seats).length, 0),
      vacant: all.reduce((sum, one) => sum + one.vacant, 0),
      withoutChair: all.filter(lacksChair).length,
    },
    ...(options.marks && { marked: markedIn(all) }),
  }
}

type Families = { readonly parent: ReadonlyMap<Id, Id>; readonly linked: ReadonlySet<Id> }

// Reporting lines between bodies in force; a line that would close a circle is not one.
function familiesOf(now: Snapshot, things: readonly Thing<typeof body>[]): Families {
  const parent = new Map<Id, Id>()
  for (const { id, values } of things) {
    const above = now.get(body, values.reportsTo)?.id
    if (above && !ancestors(above, parent).includes(id) && above !== id) parent.set(id, above)
  }
  return { parent, linked: new Set([...parent].flat()) }
}

function ancestors(of: Id, parent: ReadonlyMap<Id, Id>): readonly Id[] {
  const above = parent.get(of)
  return above ? [above, ...ancestors(above, parent)] : []
}

type Told = { readonly drawn: Families; readonly options: GovernanceMapOptions }

function bodyOf(now: Snapshot, thing: Thing<typeof body>, { drawn, options }: Told, title: Titles): MapBody {
  const mark = options.marks?.get(thing.id)
  // The seats of a body that is removed go with it, whether or not anyone says so.
  const seats = seatsOfBody(now, thing.id).map((place) => seatOf(now, place, options, mark, title))
  const stay = staying(seats)
  const chair = options.marks ? chairAmong(stay) : chairIn(now, thing.id, title)
  const found = findingsOn([thing.id, ...new Set(stay.map((one) => one.id))], options)
  const { level } = levelOfBody(now, thing.id)
  const above = drawn.parent.get(thing.id)
  return {
    id: thing.id,
    name: title(thing.id),
    form: bodyForms[thing.values.form],
    level,
    ...(above && { reportsTo: above }),
    ...chair,
    seats,
    votes: stay.filter((one) => one.votes).length,
    vacant: stay.filter((one) => one.vacant).length,
    linked: drawn.linked.has(thing.id),
    depth: ancestors(thing.id, drawn.parent).filter((id) => levelOfBody(now, id).level === level).length,
    ...(mark && { mark }),
    ...(found && { findings: found }),
  }
}

type Chair = Pick<MapBody, 'chair' | 'chairedBy'>

function chairIn(now: Snapshot, of: Id, title: Titles): Chair {
  const { holders, state } = chairOfBody(now, of)
  return { chair: state, chairedBy: holders.map((one) => title(one.holder)) }
}

function chairAmong(seats: readonly MapSeat[]): Chair {
  const chairs = seats.filter((one) => one.capacity === 'chair')
  const chairedBy = chairs.flatMap((one) => one.holders)
  return { chair: chairedBy.length > 0 ? 'held' : chairs.length > 0 ? 'vacant' : 'none', chairedBy }
}

const URGENCY = Object.keys(severities)

// Of several things together: how many, and the most urgent.
function findingsOn(ids: readonly Id[], { findings }: GovernanceMapOptions): Findings | undefined {
  const found = ids.flatMap((id) => findings?.get(id) ?? [])
  const [most] = found.toSorted(
    (one, other) => URGENCY.indexOf(other.severity) - URGENCY.indexOf(one.severity),
  )
  return most && { count: found.reduce((sum, one) => sum + one.count, 0), severity: most.severity }
}

function markedIn(bodies: readonly MapBody[]): Readonly<Record<Mark, number>> {
  const all = [...bodies, ...bodies.flatMap((one) => one.seats)]
  const count = (mark: Mark) => all.filter((one) => one.mark === mark).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

function seatOf(
  now: Snapshot,
  place: Place,
  { marks, findings }: GovernanceMapOptions,
  whole: Mark | undefined,
  title: Titles,
): MapSeat {
  const { seat, number, places, holders, votes } = place
  const mark = whole === 'removed' ? whole : marks?.get(seat.id)
  const found = mark === 'removed' ? undefined : findings?.get(seat.id)
  return {
    id: seat.id,
    key: `${keyOf(seat.id)}-${number}`,
    name: places > 1 ? `${seat.values.name} (place ${number} of ${places})` : seat.values.name,
    capacity: seat.values.capacity,
    holders: holders.map((one) => title(one.holder)),
    voices: voiceOfSeat(now, seat, holders),
    ...(votes !== undefined && { votes }),
    vacant: place.vacant,
    acting: place.acting,
    onLeave: place.onLeave,
    stoodIn: place.stoodIn,
    ...(mark && { mark }),
    ...(found && { findings: found }),
  }
}

function groupsByLink(bodies: readonly MapBody[]): readonly MapGroup[] {
  const linked = inFamilies(bodies.filter((one) => one.linked))
  const alone = bodies.filter((one) => !one.linked).toSorted(byName)
  if (linked.length === 0) return [{ key: 'alone', bodies: alone }]
  const first = { key: 'linked', bodies: linked }
  return alone.length > 0 ? [first, { key: 'alone', heading: 'No reporting line', bodies: alone }] : [first]
}

function groupsByPlace(now: Snapshot, bodies: readonly MapBody[], title: Titles): readonly MapGroup[] {
  const places = Map.groupBy(bodies, (one) => placeOf(now, one.id))
  const named = [...places].map(([place, own]) => ({
    key: place ?? 'none',
    heading: place ? title(place) : 'Place not recorded',
    bodies: [
      ...inFamilies(own.filter((one) => one.linked)),
      ...own.filter((one) => !one.linked).toSorted(byName),
    ],
  }))
  return named.toSorted((one, other) =>
    one.key === 'none'
      ? 1
      : other.key === 'none'
        ? -1
        : byText(one.heading, other.heading) || byText(one.key, other.key),
  )
}

// Its own area or one around it; else the place of the body it reports to.
function placeOf(now: Snapshot, of: Id, seen: readonly Id[] = []): Id | undefined {
  const around = areasAround(now, levelOfBody(now, of).area?.id)
  const place = around.find((one) => one.values.level === 'place')
  if (place) return place.id
  const above = now.get(body, of)?.values.reportsTo
  return above && !seen.includes(above) ? placeOf(now, above, [...seen, of]) : undefined
}

// Row by row: those above first, and children beside each other in the order of their parents.
function inFamilies(bodies: readonly MapBody[]): readonly MapBody[] {
  const inLane = new Set(bodies.map((one) => one.id))
  const below = Map.groupBy(bodies, (one) =>
    one.reportsTo && inLane.has(one.reportsTo) ? one.reportsTo : undefined,
  )
  const outer = new Map(bodies.map((one) => [one.id, one.reportsTo ?? '']))
  const rows: MapBody[] = []
  let row = (below.get(undefined) ?? []).toSorted(
    (one, other) => byText(outer.get(one.id) ?? '', outer.get(other.id) ?? '') || byName(one, other),
  )
  while (row.length > 0) {
    rows.push(...row)
    row = row.flatMap((one) => (below.get(one.id) ?? []).toSorted(byName))
  }
  return rows
}

function byName(one: MapBody, other: MapBody): number {
  return byText(one.name, other.name) || byText(one.id, other.id)
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
