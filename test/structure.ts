// Made-up structures of any size for the governance map: lanes, places, reporting lines and seats, as dated
// lines.
import fc from 'fast-check'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { must } from '#core/problem.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { voices } from '#kinds/lists/sectors.ts'
import { words } from './any-record.ts'

export type SeatMade = {
  readonly voice: number
  readonly capacity: 'chair' | 'deputy' | 'member' | 'attendee'
  readonly votes: boolean
  readonly held: boolean
  readonly places: number
}
export type BodyMade = {
  readonly level: number
  readonly place: number
  /** Reports to the body so many before it, if there is one; 0 for none. */
  readonly above: number
  readonly words: number
  readonly seats: readonly SeatMade[]
}

const LOOKED_AT = day('2026-04-01')
const LEVELS = ['region', 'system', 'place', 'place', 'neighbourhood', 'none']
const NAMES =
  'Community Neighbourhood Partnership Health Wellbeing Transformation Forum Care Oversight Audit Board'.split(
    ' ',
  )

export function linesOf(bodies: readonly BodyMade[]): readonly string[] {
  const places = Array.from({ length: 12 }, (_, at) => [
    `2020-01-01 begin area/place-${at} name="Place ${NAMES[at % NAMES.length]} ${at}" level=place within=area/system`,
    `2020-01-01 begin area/hood-${at} name="Hood ${at}" level=neighbourhood within=area/place-${at}`,
  ])
  return [
    '2020-01-01 begin area/region name="North" level=region',
    '2020-01-01 begin area/system name="Test Shire" level=system within=area/region',
    ...places.flat(),
    ...Object.keys(voices)
      .filter((sector) => sector !== 'lay')
      .map((sector) => `2020-01-01 begin organisation/${sector} name="${sector}" sector=${sector}`),
    '2020-01-01 begin role/joint name="Joint Director" employers=["organisation/nhs","organisation/council"]',
    ...bodies.flatMap(bodyLines),
  ]
}

export function snapshotOf(lines: readonly string[]): Snapshot {
  const defaults = { by: 'test', at: moment('2026-01-01T00:00:00.000Z'), because: 'A test' }
  const { changes, problems } = parseLines(lines.join('\n'), defaults)
  must(problems.length === 0, JSON.stringify(problems[0]))
  return snapshot(ledger(words, changes), LOOKED_AT)
}

/** Names kept apart, by the id of the person. */
export function names(pairs: readonly (readonly [string, string])[]): Names {
  return new Map(pairs.map(([person, name]) => [id(person), name]))
}

/** The same always: a quarter of the bodies for the system, a quarter for places, half for neighbourhoods. */
export function structureOf(bodies: number, seats: number): readonly BodyMade[] {
  const [inSystem, upToPlaces] = [Math.ceil(bodies / 4), Math.ceil(bodies / 2)]
  const places = Math.max(1, Math.min(6, Math.ceil(bodies / 8)))
  return Array.from({ length: bodies }, (_, at) => {
    const level = at < inSystem ? 1 : at < upToPlaces ? 2 : 4
    const place = (at - inSystem) % places
    const above = level === 4 ? at - inSystem - Math.max(0, place) : at % 7 === 5 ? 0 : at
    return {
      level,
      place: Math.max(0, place),
      above,
      words: 2 + (at % 4),
      seats: Array.from({ length: 1 + ((at * 7) % (2 * seats - 1)) }, (_, seat) => ({
        voice: (seat * 3 + at) % 8,
        capacity: seat === 0 ? 'chair' : seat % 9 === 8 ? 'attendee' : 'member',
        votes: seat % 9 !== 8,
        held: (seat + at) % 13 !== 12,
        places: 1,
      })),
    }
  })
}

export const anyStructure: fc.Arbitrary<readonly BodyMade[]> = fc.array(
  fc.record({
    level: fc.nat(LEVELS.length - 1),
    place: fc.nat(11),
    above: fc.nat(8),
    words: fc.integer({ min: 1, max: 9 }),
    seats: fc.array(
      fc.record({
        voice: fc.nat(8),
        capacity: fc.constantFrom('chair', 'deputy', 'member', 'member', 'member', 'attendee'),
        votes: fc.boolean(),
        held: fc.boolean(),
        places: fc.constantFrom(1, 1, 1, 1, 4),
      }),
      { maxLength: 28, size: 'max' },
    ),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
)

function bodyLines(one: BodyMade, at: number): readonly string[] {
  const level = LEVELS[one.level] ?? 'none'
  const area =
    level === 'place' ? `place-${one.place}` : level === 'neighbourhood' ? `hood-${one.place}` : level
  const name = Array.from({ length: one.words }, (_, word) => NAMES[(at + word * 3) % NAMES.length]).join(' ')
  const above = at - one.above
  const fields = [
    ...(level === 'none' ? [] : [`area=area/${area}`]),
    ...(one.above > 0 && above >= 0 ? [`reportsTo=body/${above}`] : []),
  ].join(' ')
  return [
    `2020-01-01 begin body/${at} name="${name} ${at}" form=board ${fields}`,
    ...one.seats.flatMap((seat, number) => seatLines(seat, `${at}-${number}`, at)),
  ]
}

function seatLines(seat: SeatMade, key: string, body: number): readonly string[] {
  const spoken = [...Object.keys(voices).map((voice) => `sector=${voice}`), 'exOfficio=["role/joint"]', '']
  const fields = `capacity=${seat.capacity} voting=${seat.votes} places=${seat.places} ${spoken[seat.voice] ?? ''}`
  return [
    `2020-01-01 begin seat/${key} body=body/${body} name="Seat ${key}" ${fields}`,
    ...(seat.held
      ? [
          `2020-01-01 begin person/${key}`,
          `2020-01-01 begin appointment/${key} person=person/${key} to=seat/${key}`,
        ]
      : []),
  ]
}
