// Reads a Kumu map from its sheets, Elements and Connections, as a workbook or as one of them in CSV: what partners have drawn already becomes
// organisations, bodies, roles and people, and how they belong together.
import type { Day } from '#core/day.ts'
import type { Against, Importer, Reading } from '#core/importer.ts'
import type { Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { notes } from '../parts/notes.ts'
import { readingOf } from '../parts/reading-of.ts'
import { sheetIn, type Sheet } from '../parts/sheet-rows.ts'
import { placesFor } from '../parts/stays.ts'
import type { Told } from '../parts/told.ts'
import { SINGLE, tellConnections, type Connected } from './connections.ts'
import { tellElements } from './elements.ts'

/** Nothing is left to choose: sheets are known by their headings. */
export type KumuSettings = Readonly<Record<string, never>>

export const kumu: Importer<Workbook, KumuSettings> = {
  name: 'kumu',
  title: 'Kumu map (Excel or CSV)',
  reads:
    'The sheets Elements (Label, Type, Description, Tags) and Connections (From, To, Type, Label) of a map drawn with Kumu.',
  open: (bytes, fileName, told) => readWorkbook(bytes, fileName, { onProgress: ({ rows }) => told?.(rows) }),
  suggest: ({ grids }) => (sheetsOf(grids).elements.length > 0 ? {} : undefined),
  read: ({ grids }, _settings, against) => readMap(grids, against),
}

function sheetsOf(grids: Workbook['grids']): {
  readonly elements: readonly Sheet[]
  readonly connections: readonly Sheet[]
} {
  const sheets = grids.flatMap((grid) => sheetIn(grid) ?? [])
  const has = ({ headings }: Sheet, ...names: readonly string[]) => names.every((name) => headings.has(name))
  return {
    elements: sheets.filter(
      (sheet) => has(sheet, 'label', 'type') && !has(sheet, 'from') && !has(sheet, 'to'),
    ),
    connections: sheets.filter((sheet) => has(sheet, 'from', 'to')),
  }
}

function readMap(grids: Workbook['grids'], against: Against): Reading {
  const noted = notes()
  const { elements: first, connections: second } = sheetsOf(grids)
  const elements = tellElements(first, against, noted)
  const connected = tellConnections(second, elements, noted)
  const told = [
    ...withPoints(elements.told, connected.points),
    ...withPlaces(connected, against.asAt),
    ...connected.appointments,
  ]
  const rows = [...first, ...second]
    .flatMap((sheet) => sheet.rows)
    .map((row) => ({ where: row.where, adds: connected.used.get(row) }))
  const { pointed, questions } = elements
  return readingOf({ name: kumu.name, told, rows, against, notes: noted, pointed, questions })
}

function withPoints(all: readonly Told[], points: Connected['points']): readonly Told[] {
  return all.map((one) => {
    const more = Object.entries(points.get(one.key) ?? {})
    // A body reports to one body, a role to several.
    const fields = more.map(([field, to]): [string, string | readonly string[]] => {
      const [only = ''] = to
      return [field, SINGLE.has(field) || (field === 'reportsTo' && one.kind === 'body') ? only : to]
    })
    return fields.length === 0 ? one : { ...one, points: { ...one.points, ...Object.fromEntries(fields) } }
  })
}

/** A seat has as many places as people the map puts into it. */
function withPlaces({ seats, appointments }: Connected, asAt: Day): readonly Told[] {
  const held = Map.groupBy(appointments, ({ points }) => String(points?.to))
  return seats.map((seat) => {
    const places = placesFor(held.get(seat.key) ?? [], asAt)
    return places > 1 ? { ...seat, values: { ...seat.values, places } } : seat
  })
}
