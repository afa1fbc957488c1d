// What each row of the workbook is: a thing of the record, or a new one; what it is called; and what each of its cells
// means against what was written there. Worked out when asked, since rows name each other in any order.
import { isSame } from '#core/compare.ts'
import type { When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import { problem } from '#core/problem.ts'
import { columnsOf, foldText, type SheetColumn, type Sheets } from '#core/sheet.ts'
import type { Thing } from '#core/snapshot.ts'
import type { Values } from '#core/kind.ts'
import type { Findings } from './findings.ts'
import { dateRule, parseCell } from './parse-cell.ts'
import type { SheetRow } from './read-rows.ts'

/** What a cell says against what was written there. `unusable`: a problem or a question says why. */
export type Cell =
  { readonly is: 'untouched' | 'empty' | 'unusable' } | { readonly is: 'given'; readonly value: unknown }

export type Entry = {
  readonly row: SheetRow
  readonly columns: readonly SheetColumn[]
  /**
   * `unsorted`: without an id, and nobody has asked yet. `unusable`: its id is wrong. `undecided`: it may be a thing of
   * the record; that is being asked.
   */
  is: 'known' | 'new' | 'unsorted' | 'unusable' | 'undecided'
  /** The thing as it was written in the workbook, or as it is where a row without an id was found to be it. */
  thing?: Thing
  /** Minted for what is new. */
  id?: Id
  cell(column: SheetColumn): Cell
  /** The value that the row leaves the field with. */
  value(name: string): unknown
  title(): string
}

/** The thing that a text means, in a column, for a row. Without one, it has told or asked why. */
export type FindMention = (text: string, column: SheetColumn, by: Entry) => Id | undefined

/** Rows as entries: those with an id are matched and put into `byId`, those without are left unsorted. */
export function entriesOf(
  rows: readonly SheetRow[],
  { written, current }: { readonly written: Sheets; readonly current: Sheets },
  byId: Map<Id, Entry>,
  findMention: FindMention,
  found: Findings,
): readonly Entry[] {
  const titleOf: Titles = (id) =>
    byId.get(id)?.title() ?? (written.now.ledger.timelines.has(id) ? written : current).title(id)
  const entries = rows.map((row) => {
    const entry = unsorted(row, written, findMention, titleOf, found)
    const id = row.cells.get('#id') ?? ''
    if (id === '') return entry
    const thing = isId(id) && kindOf(id) === row.kind.name ? written.row(id) : undefined
    if (!thing) {
      entry.is = 'unusable'
      found.tell(...wrongId(id, row, written))
      return entry
    }
    Object.assign(entry, { is: 'known', thing, id: thing.id })
    byId.set(thing.id, entry)
    return entry
  })
  const twins = Map.groupBy(entries, (entry) => entry.id)
  for (const [id, same] of twins)
    if (id && same.length > 1) for (const entry of same) refuseTwin(entry, id, found)
  return entries
}

function refuseTwin(entry: Entry, id: Id, found: Findings): void {
  entry.is = 'unusable'
  const what = `More than one row has the Id ${id}`
  found.tell(
    problem('repeated-id', what, 'Keep one; empty the Id of a row that is new.'),
    entry.row.at('#id'),
    id,
  )
}

function wrongId(id: string, row: SheetRow, written: Sheets): Parameters<Findings['tell']> {
  const was = isId(id) && written.now.ledger.timelines.has(id)
  const what = was
    ? `"${id}" was not in force any more when the workbook was made`
    : `"${id}" is not the Id of a ${row.kind.words.one} in the record`
  const remedy = 'Put back the Id as it was in the workbook, or empty it if the row is new.'
  return [problem('unknown-id', what, remedy), row.at('#id'), id]
}

function unsorted(
  row: SheetRow,
  written: Sheets,
  findMention: FindMention,
  titleOf: Titles,
  found: Findings,
): Entry {
  const columns = columnsOf(row.kind)
  const cells = new Map<string, Cell>()
  let title: string | undefined
  const entry: Entry = {
    row,
    columns,
    is: 'unsorted',
    cell: (column) => {
      const known = cells.get(column.name)
      if (known) return known
      cells.set(column.name, { is: 'unusable' }) // Should reading it come back to it.
      const cell = readCell(entry, column, written, findMention, found)
      cells.set(column.name, cell)
      return cell
    },
    value: (name) => {
      const column = columns.find((one) => one.name === name)
      const cell = column ? entry.cell(column) : undefined
      if (cell?.is === 'given') return cell.value
      return cell?.is === 'empty' ? undefined : (entry.thing?.values as Values | undefined)?.[name]
    },
    title: () => {
      if (title !== undefined) return title
      title = '' // Should its own title lead back to it.
      title = makeTitle(entry, titleOf)
      return title
    },
  }
  return entry
}

// The title asks for few fields, so they are read one by one: reading all could lead in a circle.
function makeTitle(entry: Entry, titleOf: Titles): string {
  const { kind, cells } = entry.row
  if (kind.nameKeptApart) return cells.get('#name') || (entry.thing ? titleOf(entry.thing.id) : '')
  const lazy = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(kind.fields).map((name) => [name, { enumerable: true, get: () => entry.value(name) }]),
    ),
  )
  try {
    // A row without what its kind is named by may have no title at all, whatever the types say.
    const made: string | undefined = kind.title(lazy as never, (id) => titleOf(id))
    return made ?? ''
  } catch {
    return '' // A required field that the title needs is missing; the row is refused for that.
  }
}

function readCell(
  entry: Entry,
  column: SheetColumn,
  written: Sheets,
  findMention: FindMention,
  found: Findings,
): Cell {
  const text = entry.row.cells.get(column.name)
  if (text === undefined) return { is: 'untouched' }
  const had = entry.is === 'known' && entry.row.cells.get('#id') ? entry.thing : undefined
  if (
    had &&
    (text === written.text(had, column) || foldSpaces(text) === foldSpaces(written.text(had, column)))
  )
    return { is: 'untouched' }
  if (text === '') return { is: had ? 'empty' : 'untouched' }
  if (!column.field) return { is: 'given', value: text }
  const parsed = parseCell(text, column.field, (one) => findMention(one, column, entry))
  for (const one of parsed.problems) found.tell(one, entry.row.at(column.name), text)
  if (parsed.value === undefined) return { is: 'unusable' }
  const read = column.field.entry.type === 'date' ? dateRule(text, parsed.value as When) : undefined
  if (read) found.interpret({ where: entry.row.at(column.name), raw: text, ...read })
  const before = had && (had.values as Values)[column.name]
  return before !== undefined && isSame(before, parsed.value)
    ? { is: 'untouched' }
    : { is: 'given', value: parsed.value }
}

function foldSpaces(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').trim()
}

/** Whether nothing that a row without an id says differs from a thing of the record. */
export function saysTheSame(entry: Entry, thing: Thing): boolean {
  return entry.columns.every((column) => {
    const cell = column.field ? entry.cell(column) : undefined
    return cell?.is !== 'given' || isSame(cell.value, (thing.values as Values)[column.name])
  })
}

/** The folded title, for finding rows and things of one name. */
export function foldedTitle(entry: Entry): string {
  return foldText(entry.title())
}
