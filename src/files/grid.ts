// Grids of cells: what every file of rows becomes. A cell is a bare value, so 400,000 of them stay cheap.
// Knows nothing of what the rows mean.
import type { Problem } from '#core/problem.ts'

/**
 * What a cell holds. Text is exactly as typed, spaces included. A cell that holds a date is text too, as
 * precise as the cell shows it: `2022-07-01`, `2022-07` or `2022`, so it reads on as if it had been typed
 * that way. Empty is null.
 */
export type CellValue = string | number | boolean | null

export type Row = readonly CellValue[]

/** Counted from 0, as indexes into `rows`. */
export type Place = { readonly row: number; readonly column: number }

/** A block of cells shown as one; its value is in its first cell. Both corners are included. */
export type Merge = { readonly from: Place; readonly to: Place }

export type Grid = {
  readonly name: string
  /** Every row from the first of the sheet; empty rows and cells at the end are left off. */
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
  readonly hidden: boolean
}

export type Workbook = {
  readonly grids: readonly Grid[]
  /** What was read with doubt: formulas, errors in cells, uneven rows. They only warn. */
  readonly problems: readonly Problem[]
}

/** Where a reader puts what it reads, in order, so that no whole sheet need be held or moved at once. */
export type Sink = {
  sheet(name: string, hidden: boolean): void
  rows(rows: readonly Row[]): void
  merges(merges: readonly Merge[]): void
}

/** A sink that gathers grids. */
export function gatherGrids(): { readonly sink: Sink; readonly grids: readonly Grid[] } {
  const grids: { name: string; rows: Row[]; merges: Merge[]; hidden: boolean }[] = []
  const sink: Sink = {
    sheet: (name, hidden) => grids.push({ name, rows: [], merges: [], hidden }),
    rows: (rows) => {
      const into = grids.at(-1)?.rows
      for (const row of rows) into?.push(row)
    },
    merges: (merges) => {
      const into = grids.at(-1)?.merges
      for (const merge of merges) into?.push(merge)
    },
  }
  return { sink, grids }
}

/** 0 → A, 25 → Z, 26 → AA: the letters a spreadsheet program shows over the column. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** A → 0, AA → 26. Reads the letters a reference such as AB12 begins with; -1 when it has none. */
export function columnIndex(reference: string): number {
  let index = 0
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    index = index * 26 + letter - 64
  }
  return index - 1
}

/** A cell's value as text, as a person would read it. */
export function showCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}
