// The map in words: the line under its title, the description for those who cannot see it, and its table.
import type { Column, Table, Text } from '#core/block.ts'
import { severities } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { bodiesOf, lacksChair, staying, type GovernanceMapResult, type MapBody, type MapSeat } from './map.ts'
import { paints } from './palette.ts'

/** "In force on 1 April 2026, as recorded today · 30 bodies, 150 seats, 6 vacant, 1 without a chair". */
export function saySummary(map: GovernanceMapResult): string {
  return `${map.standpoint} · ${sayTotals(map)}`
}

/** What the picture shows, in sentences. */
export function describe(map: GovernanceMapResult): string {
  if (map.totals.bodies === 0) return `${map.standpoint}, no body is recorded.`
  const lanes = map.lanes.map((lane) => {
    const count = lane.groups.reduce((sum, group) => sum + group.bodies.length, 0)
    return `${lane.label.toLowerCase()} ${count}`
  })
  const bodies = bodiesOf(map)
  const sectors = bySector(staying(bodies).flatMap((body) => staying(body.seats)))
  const gaps = bodies.filter((body) => body.vacant > 0).map((body) => `${body.name} (${body.vacant})`)
  const chairless = bodies.filter(lacksChair).map((body) => body.name)
  return [
    `${map.standpoint}: ${sayTotals(map)}.`,
    `Bodies by level: ${lanes.join(', ')}.`,
    ...(sectors ? [`Seats by sector: ${sectors}.`] : []),
    ...(gaps.length > 0 ? [`Vacancies: ${gaps.join(', ')}.`] : []),
    ...(chairless.length > 0 ? [`Nobody is in the chair of ${chairless.join(', ')}.`] : []),
    ...sayMarks(map),
    ...sayFindings(bodies),
  ].join(' ')
}

const COLUMNS: readonly Column[] = [
  { label: 'Body' },
  { label: 'Level' },
  { label: 'Form' },
  { label: 'Reports to' },
  { label: 'Chair' },
  { label: 'Seats', numeric: true },
  { label: 'Votes', numeric: true },
  { label: 'Vacant', numeric: true },
  { label: 'Seats by sector' },
]

/** A row for each body, in the order of the picture. */
export function tableOf(map: GovernanceMapResult): Table {
  const names = new Map(bodiesOf(map).map((body) => [body.id, body.name]))
  return {
    type: 'table',
    caption: `Bodies. ${map.standpoint}`,
    columns: columnsOf(map),
    rows: map.lanes.flatMap((lane) =>
      lane.groups.flatMap((group) =>
        group.bodies.map((body) => [
          [{ text: body.name, thing: body.id }],
          group.key === 'alone' ? lane.label : levelOf(lane.label, group.heading),
          body.form,
          above(body.reportsTo, names),
          chairOf(body),
          staying(body.seats).length,
          body.votes,
          body.vacant,
          bySector(staying(body.seats)),
          ...(map.marked ? [changesIn(body)] : []),
          ...(hasFindings(map) ? [findingsIn(body)] : []),
        ]),
      ),
    ),
    empty: 'No body is recorded as in force.',
  }
}

function columnsOf(map: GovernanceMapResult): readonly Column[] {
  return [
    ...COLUMNS,
    ...(map.marked ? [{ label: 'What differs' }] : []),
    ...(hasFindings(map) ? [{ label: 'Findings' }] : []),
  ]
}

function hasFindings(map: GovernanceMapResult): boolean {
  return bodiesOf(map).some((body) => body.findings)
}

const MARKS = ['added', 'removed', 'changed'] as const

/** "Added", or "2 seats added, 1 seat removed". */
function changesIn(body: MapBody): string {
  if (body.mark === 'added' || body.mark === 'removed') return body.mark === 'added' ? 'Added' : 'Removed'
  const seats = MARKS.flatMap((mark) => {
    const count = body.seats.filter((one) => one.mark === mark).length
    return count > 0 ? [`${count} ${count === 1 ? 'seat' : 'seats'} ${mark}`] : []
  })
  return [...(body.mark ? ['Changed'] : []), ...seats].join(', ')
}

function findingsIn({ findings }: MapBody): string {
  if (!findings) return ''
  return `${findings.count}, ${severities[findings.severity].toLowerCase()}`
}

function sayMarks(map: GovernanceMapResult): readonly string[] {
  if (!map.marked) return []
  const told = bodiesOf(map).flatMap((body) => {
    const what = changesIn(body)
    return what ? [`${body.name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`] : []
  })
  return told.length > 0 ? [`What differs: ${told.join('; ')}.`] : ['Nothing that is drawn differs.']
}

function sayFindings(bodies: readonly MapBody[]): readonly string[] {
  const told = bodies.filter((body) => body.findings).map((body) => `${body.name} (${findingsIn(body)})`)
  return told.length > 0 ? [`Findings: ${told.join('; ')}.`] : []
}

function sayTotals({ totals }: GovernanceMapResult): string {
  const { bodies, seats, vacant, withoutChair } = totals
  return [
    `${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
    `${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    ...(vacant > 0 ? [`${vacant} vacant`] : []),
    ...(withoutChair > 0 ? [`${withoutChair} without a chair`] : []),
  ].join(', ')
}

function levelOf(label: string, heading: string | undefined): string {
  return heading ? `${label}: ${heading}` : label
}

function above(of: Id | undefined, names: ReadonlyMap<Id, string>): Text {
  return of ? [{ text: names.get(of) ?? '', thing: of }] : ''
}

function chairOf(body: MapBody): Text {
  if (body.chair === 'held') return body.chairedBy.join(' and ')
  if (body.chair === 'vacant') return [{ tag: 'vacant', tone: 'warning' }]
  return 'none recorded'
}

function bySector(seats: readonly MapSeat[]): string {
  const order = Object.keys(paints)
  const keyed = seats.map((seat) => (seat.voices.length > 0 ? seat.voices : (['unknown'] as const)))
  const counts = Map.groupBy(keyed, (voices) => voices.join())
  return [...counts.values()]
    .toSorted(([one = []], [other = []]) => {
      const rank = (voices: readonly string[]) => order.indexOf(voices[0] ?? '') + (voices.length - 1) / 10
      return rank(one) - rank(other)
    })
    .map((all) => `${(all[0] ?? []).map((voice) => paints[voice].label).join(' with ')} ${all.length}`)
    .join(', ')
}
