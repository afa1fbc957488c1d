// The things of a kind as rows of a list: title, the fields the kind lists, and who holds or what is held.
import { plain, type Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf, placesOf, positionsOf, vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { capital } from '../../parts/capital.ts'

export type Column = { readonly name: string; readonly label: string; readonly numeric: boolean }
export type Row = {
  readonly thing: Thing
  readonly cells: readonly (readonly Run[])[]
  readonly sortBy: readonly (string | number)[]
}

export function columnsOf(kind: Kind): readonly Column[] {
  const listed = kind.listed.flatMap((name): Column[] => {
    const field = kind.fields[name]
    return field ? [{ name, label: field.label, numeric: field.entry.type === 'number' }] : []
  })
  return [
    { name: 'title', label: capital(kind.words.one), numeric: false },
    ...listed,
    ...(kind.position ? [{ name: 'holders', label: 'Held by', numeric: false }] : []),
    ...(kind.nameKeptApart ? [{ name: 'holds', label: 'Holds', numeric: false }] : []),
    { name: 'since', label: 'Since', numeric: false },
  ]
}

export function rowsOf(now: Snapshot, kind: Kind, title: Titles): readonly Row[] {
  const columns = columnsOf(kind)
  return now.all(kind).map((thing) => {
    const cells = columns.map((column) => cellOf(now, kind, thing, column.name, title))
    const sortBy = columns.map((column, at) => {
      const value = (thing.values as Readonly<Record<string, unknown>>)[column.name]
      if (column.name === 'since') return thing.from
      return typeof value === 'number' ? value : plain(cells[at] ?? '').toLocaleLowerCase('en-GB')
    })
    return { thing, cells, sortBy }
  })
}

/** Rows that hold every word sought and have the chosen values of fields. */
export function filterRows(
  rows: readonly Row[],
  sought: string,
  chosen: Readonly<Record<string, string>>,
): readonly Row[] {
  const words = sought.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const values = row.thing.values as Readonly<Record<string, unknown>>
    if (Object.entries(chosen).some(([name, value]) => values[name] !== value)) return false
    if (words.length === 0) return true
    const text = row.cells
      .map((cell) => plain(cell))
      .join(' ')
      .toLocaleLowerCase('en-GB')
    return words.every((word) => text.includes(word))
  })
}

/** By a column, with empty cells last either way; then by id, so that the order never wavers. */
export function sortRows(rows: readonly Row[], column: number, descending: boolean): readonly Row[] {
  const sign = descending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [one.sortBy[column] ?? '', other.sortBy[column] ?? '']
    if (a === b) return one.thing.id < other.thing.id ? -1 : 1
    if (a === '' || b === '') return a === '' ? 1 : -1
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign
    return COLLATOR.compare(String(a), String(b)) * sign
  })
}

const COLLATOR = new Intl.Collator('en-GB', { numeric: true })

function cellOf(now: Snapshot, kind: Kind, thing: Thing, name: string, title: Titles): readonly Run[] {
  if (name === 'title') return [{ text: title(thing.id), thing: thing.id }]
  if (name === 'since') return [showWhen(thing.start)]
  if (name === 'holders') return holdersCell(now, thing.id, title)
  if (name === 'holds')
    return linked(
      positionsOf(now, thing.id).map((one) => one.position),
      title,
    )
  const value = (thing.values as Readonly<Record<string, unknown>>)[name]
  return value === undefined ? [] : (kind.fields[name]?.show(value, title) ?? [])
}

function holdersCell(now: Snapshot, id: Id, title: Titles): readonly Run[] {
  const runs = linked(
    holdersOf(now, id).map((one) => one.holder),
    title,
  )
  const empty = vacanciesOf(now, id)
  if (empty === 0) return runs
  const words = placesOf(now, id) === 1 ? 'vacant' : `${empty} vacant`
  return [...runs, ...(runs.length > 0 ? [' '] : []), { tag: words, tone: 'warning' }]
}

function linked(ids: readonly Id[], title: Titles): readonly Run[] {
  return ids.flatMap((id, at): Run[] => [...(at > 0 ? ['; '] : []), { text: title(id), thing: id }])
}
