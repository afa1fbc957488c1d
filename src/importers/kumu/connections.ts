// Connections of a Kumu map: what reports to what, what belongs to what, who holds and who sits where. What else may connect two elements, such as
// trust or funding, the record has no word for; it is left out and told.
import { capacityInName, capacityOf } from '../parts/capacity-words.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { cellOf, type Sheet, type SheetRow } from '../parts/sheet-rows.ts'
import type { Told } from '../parts/told.ts'
import type { Element, Elements } from './elements.ts'

type Tie = 'reports' | 'belongs' | 'employs' | 'holds' | 'sits' | 'chairs' | 'nominates' | 'serves'

const TIES: readonly (readonly [Tie, RegExp])[] = [
  ['reports', /\b(reports?|accountable|answers?|escalates?)( to)?\b/],
  ['nominates', /\b(nominat\w*|represent\w*|appoints?)\b/],
  ['chairs', /\b(chairs?|leads?|convenes?)\b/],
  ['sits', /\b(sits|member|membership|attends?|participates?|part of the)\b/],
  ['holds', /\b(holds?|occupies|fills|is the)\b/],
  ['employs', /\b(employ\w*|works? (for|at|in)|hosted by)\b/],
  ['belongs', /\b(belongs?|part of|owned by|subsidiary|parent|within|sub ?committee of)\b/],
  ['serves', /\b(serves?|covers?|operates in|works across)\b/],
]

export type Connected = {
  /** Points to add to things told, by key. */
  readonly points: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>
  readonly seats: readonly Told[]
  readonly appointments: readonly Told[]
  /** Rows that led to something. */
  readonly used: ReadonlyMap<SheetRow, string>
}

/** Fields that take one thing. */
export const SINGLE = new Set(['partOf', 'area', 'within', 'body'])

type Work = {
  readonly points: Map<string, Record<string, string[]>>
  readonly seats: Map<string, Told>
  readonly appointments: Map<string, Told>
  readonly used: Map<SheetRow, string>
  readonly notes: Notes
}

export function tellConnections(
  sheets: readonly Sheet[],
  { byLabel, questions }: Elements,
  notes: Notes,
): Connected {
  const work: Work = { points: new Map(), seats: new Map(), appointments: new Map(), used: new Map(), notes }
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    const [from, to] = [cellOf(row, 'from'), cellOf(row, 'to')]
    const [one, other] = [byLabel.get(plainName(from)), byLabel.get(plainName(to))]
    if (one && other) tie(row, one, other, work)
    else if (questions.length === 0 && from !== '' && to !== '') {
      const missing = one ? to : from
      const what = `${missing.slice(0, 100)} is not among the elements`
      notes.wrong(
        'no-element',
        row.where,
        what,
        'The connection was left out. Add the element, or spell it alike.',
        missing,
      )
    } else if (from === '' || to === '')
      notes.wrong(
        'no-end',
        row.where,
        'The connection does not say between which elements it is',
        'It was left out. Fill in From and To.',
      )
  }
  const { points, seats, appointments, used } = work
  return { points, seats: [...seats.values()], appointments: [...appointments.values()], used }
}

function tie(row: SheetRow, from: Element, to: Element, work: Work): void {
  const words = cellOf(row, 'type', 'connection type') || cellOf(row, 'label')
  const named =
    TIES.find(([, shape]) => shape.test(plainName(words)))?.[0] ?? (words === '' ? undefined : 'none')
  if (named === 'none') {
    work.notes.interpret(row.where, words, 'left out', 'The record has no word for this sort of connection.')
    return
  }
  const undirected = /^(undirected|mutual)$/i.test(cellOf(row, 'direction'))
  const done =
    join(row, from, to, named, work) ||
    (undirected || named === undefined ? join(row, to, from, named, work) : false)
  if (!done) {
    const what = `${from.label} and ${to.label} cannot be connected so in the record (${words || 'without a type'})`
    work.notes.wrong(
      'no-such-tie',
      row.where,
      what,
      'The connection was left out. Correct its type, or what the elements are.',
    )
  }
}

/** Which field the tie is, from one sort of element to another; false where there is none. */
function join(row: SheetRow, from: Element, to: Element, named: Tie | undefined, work: Work): boolean {
  const sorts = `${from.sort} ${to.sort}`
  const is = (...ties: readonly Tie[]) => named === undefined || ties.includes(named)
  const point = (field: string) => add(row, from, field, to, work)
  if (sorts === 'organisation organisation' && is('belongs', 'reports')) return point('partOf')
  if (sorts === 'body organisation' && is('belongs', 'reports', 'employs')) return point('of')
  if (sorts === 'body body' && named !== undefined && is('reports', 'belongs')) return point('reportsTo')
  if (sorts === 'role role' && named !== undefined && is('reports')) return point('reportsTo')
  if (sorts === 'role organisation' && is('employs', 'belongs')) return point('employers')
  if (sorts === 'organisation area' && is('serves', 'belongs')) return point('serves')
  if ((sorts === 'body area' || sorts === 'role area') && is('serves', 'belongs', 'chairs'))
    return point('area')
  if (sorts === 'area area' && is('belongs')) return point('within')
  if (sorts === 'person role' && is('holds', 'sits', 'belongs'))
    return appoint(row, from, to.key, to.label, work)
  if (sorts === 'person body' && is('sits', 'holds', 'belongs', 'chairs')) {
    const seat = seatOn(row, to, named === 'chairs' ? 'Chair' : 'Member', work)
    return appoint(row, from, seat.key, String(seat.values.name), work)
  }
  if (sorts === 'organisation body' && is('nominates', 'sits')) {
    const seat = seatOn(row, to, `Member for ${from.label}`, work)
    const before = [seat.points?.nominatedBy ?? []].flat()
    work.seats.set(seat.key, {
      ...seat,
      values: { ...seat.values, basis: 'nominated' },
      points: { ...seat.points, nominatedBy: [...new Set([...before, from.key])] },
    })
    work.used.set(row, seat.key)
    return true
  }
  return false
}

function add(row: SheetRow, from: Element, field: string, to: Element, work: Work): boolean {
  const before = work.points.get(from.key) ?? {}
  const known = before[field] ?? []
  work.used.set(row, from.key)
  work.points.set(from.key, { ...before, [field]: [...new Set([...known, to.key])] })
  return true
}

/** The seat of that name on a body; a label such as "Deputy chair" names it. */
function seatOn(row: SheetRow, body: Element, otherwise: string, { seats }: Work): Told {
  const label = cellOf(row, 'label')
  const type = cellOf(row, 'type', 'connection type')
  const name = label !== '' && label !== type ? label : otherwise
  const key = `seat ${body.key} ${plainName(name)}`
  const known = seats.get(key)
  if (known) return known
  const { capacity } = capacityOf(name) ?? capacityInName(name)
  const told: Told = {
    kind: 'seat',
    key,
    values: { name, capacity },
    points: { body: body.key },
    where: row.where,
  }
  seats.set(key, told)
  return told
}

function appoint(
  row: SheetRow,
  person: Element,
  to: string,
  title: string,
  { appointments, used }: Work,
): boolean {
  const key = `appointment ${person.key} ${to}`
  used.set(row, key)
  if (!appointments.has(key))
    appointments.set(key, {
      kind: 'appointment',
      key,
      values: {},
      points: { person: person.key, to },
      title,
      where: row.where,
    })
  return true
}
