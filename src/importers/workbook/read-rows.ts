// From the grids of our own workbook to rows with named cells. Finds sheets by their names and columns by their
// headings, so that either may be moved about. Knows nothing of the record.
import type { Kind, Vocabulary } from '#core/kind.ts'
import { problem, type Problem, type Where } from '#core/problem.ts'
import { columnsOf, foldText, readMe, sheetName, type SheetColumn } from '#core/sheet.ts'
import { columnLetters, showCell, type Grid, type Row } from '#files/grid.ts'

export type SheetRow = {
  readonly kind: Kind
  readonly where: Where
  /** Texts by the column's name; columns that the sheet lacks are not there. */
  readonly cells: ReadonlyMap<string, string>
  /** Where a cell stands. */
  at(column: string): Where
}

export type RowsRead = { readonly rows: readonly SheetRow[]; readonly problems: readonly Problem[] }

/** Every row that is not empty, in order of sheet and row. */
export function readRows(grids: readonly Grid[], vocabulary: Vocabulary): RowsRead {
  const kinds = new Map([...vocabulary.values()].map((kind) => [foldText(sheetName(kind)), kind]))
  const read = grids.map((grid): RowsRead => {
    const kind = kinds.get(foldText(grid.name))
    if (kind) return readSheet(grid, kind)
    return {
      rows: [],
      problems: grid.hidden || isOurOwn(grid) || grid.rows.length === 0 ? [] : [notOurs(grid)],
    }
  })
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) }
}

/** Whether any sheet is one of ours: named and headed so, with ids or with all that a new row needs. */
export function hasOurSheets(grids: readonly Grid[], vocabulary: Vocabulary): boolean {
  return [...vocabulary.values()].some((kind) =>
    grids.some((grid) => foldText(grid.name) === foldText(sheetName(kind)) && isHeadedAsOurs(grid, kind)),
  )
}

// Others call their sheets "Bodies" too, and head a column or two as we do.
function isHeadedAsOurs(grid: Grid, kind: Kind): boolean {
  const has = new Set(headingOf(grid, kind)?.columns.map((column) => column?.name))
  return has.has('#id') || columnsOf(kind).every(({ name, required }) => !required || has.has(name))
}

type Heading = { readonly at: number; readonly columns: readonly (SheetColumn | undefined)[] }

function readSheet(grid: Grid, kind: Kind): RowsRead {
  const heading = headingOf(grid, kind)
  if (!heading) {
    const what = `The sheet "${grid.name}" has no row of headings`
    const remedy = 'Put the headings back as they are in a new workbook.'
    return { rows: [], problems: [problem('no-headings', what, remedy, { sheet: grid.name })] }
  }
  const { columns } = heading
  const rows = grid.rows.flatMap((row, index): SheetRow[] => {
    if (index <= heading.at) return []
    const cells = new Map<string, string>()
    columns.forEach((column, at) => {
      if (column) cells.set(column.name, showCell(row[at]).trim())
    })
    if (
      [...cells.values()].every((text) => text === '') ||
      (index === heading.at + 1 && isHints(cells, columns))
    )
      return []
    const where = { sheet: grid.name, row: index + 1 }
    const at = (name: string): Where => {
      const column = columns.findIndex((one) => one?.name === name)
      return column < 0
        ? where
        : { ...where, column: columnLetters(column), field: columns[column]?.label ?? name }
    }
    return [{ kind, where, cells, at }]
  })
  return { rows, problems: headingProblems(grid, kind, heading) }
}

// The headings are the first row, of the first few, that has two of them: people put titles above.
function headingOf(grid: Grid, kind: Kind): Heading | undefined {
  const known = new Map(columnsOf(kind).map((column) => [foldText(column.label), column]))
  for (const [at, row] of grid.rows.slice(0, 6).entries()) {
    const taken = new Set<string>()
    const columns = row.map((cell) => {
      const column = known.get(foldText(showCell(cell)))
      if (!column || taken.has(column.name)) return undefined
      taken.add(column.name)
      return column
    })
    if (taken.size >= 2) return { at, columns }
  }
  return undefined
}

function headingProblems(grid: Grid, kind: Kind, heading: Heading): readonly Problem[] {
  const row: Row = grid.rows[heading.at] ?? []
  const where = { sheet: grid.name, row: heading.at + 1 }
  const strange = row.flatMap((cell, at) => {
    const text = showCell(cell).trim()
    if (text === '' || heading.columns[at]) return []
    const what = `"${text}" is not a heading of ${sheetName(kind)}, or is there twice; the column was passed over`
    return [
      problem('unknown-heading', what, 'Check its spelling, or leave it if it is your own.', {
        ...where,
        column: columnLetters(at),
      }),
    ]
  })
  if (heading.columns.some((column) => column?.name === '#id')) return strange
  const what = 'The column Id is missing, so every row was read as a new one'
  return [
    ...strange,
    problem('no-ids', what, 'Put the column back if any row is in the record already.', where),
  ]
}

// Someone may have written over a hint or two; a column whose only hint is that it is required counts too.
function isHints(cells: ReadonlyMap<string, string>, columns: Heading['columns']): boolean {
  const filled = columns.flatMap((column) => (column && cells.get(column.name) ? [column] : []))
  const same = filled.filter(({ name, hint, required }) => {
    const text = cells.get(name) ?? ''
    return hint ? text.includes(hint) : required && text === 'Required.'
  })
  return same.length > filled.length / 2
}

function isOurOwn(grid: Grid): boolean {
  return foldText(grid.name) === foldText(readMe.sheet)
}

function notOurs(grid: Grid): Problem {
  const what = `The sheet "${grid.name}" is not one of the workbook's, so it was passed over`
  return problem('unknown-sheet', what, 'Rename it if it should be read, or leave it.', { sheet: grid.name })
}
