// Sheets that begin with a row of headings, as rows by heading: for files whose headings are known. Knows no meanings.
import type { Where } from '#core/problem.ts'
import { showCell, type Grid } from '#files/grid.ts'
import { plainName } from './match-name.ts'

export type SheetRow = {
  readonly where: Where
  /** Text by heading, plain (see `plainName`); empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>
}

export type Sheet = {
  readonly name: string
  /** Plain. */
  readonly headings: ReadonlySet<string>
  readonly rows: readonly SheetRow[]
}

const LONGEST = 2000
/** Titles and notes may stand above the headings. */
const DEEPEST_HEADING = 5

/** The sheet with its headings in the first row that has two; nothing where there is none. */
export function sheetIn(grid: Grid): Sheet | undefined {
  const at = grid.rows
    .slice(0, DEEPEST_HEADING)
    .findIndex((row) => row.filter((cell) => showCell(cell).trim() !== '').length >= 2)
  const heading = at === -1 ? undefined : grid.rows[at]
  if (!heading) return undefined
  const headings = heading.map((cell) => plainName(showCell(cell)))
  const rows = grid.rows.slice(at + 1).flatMap((row, under): SheetRow[] => {
    const cells = new Map<string, string>()
    headings.forEach((name, column) => {
      const text = showCell(row[column]).toWellFormed().replace(/\s+/g, ' ').trim().slice(0, LONGEST)
      if (name !== '' && text !== '' && !cells.has(name)) cells.set(name, text)
    })
    return cells.size === 0 ? [] : [{ where: { sheet: grid.name, row: at + under + 2 }, cells }]
  })
  return { name: grid.name, headings: new Set(headings), rows }
}

/** The first of the headings that has something in the row; empty where none has. */
export function cellOf({ cells }: SheetRow, ...headings: readonly string[]): string {
  for (const heading of headings) {
    const text = cells.get(heading)
    if (text !== undefined) return text
  }
  return ''
}

/** Several in one cell, split as Kumu does it. */
export function splitAt(text: string, mark: RegExp = /\|/): readonly string[] {
  return text
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
