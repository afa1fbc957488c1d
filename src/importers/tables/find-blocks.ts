// Where the tables stand in a sheet: stacked blocks, each with its title rows, one or two header lines and
// its last row. Looks only at shapes and headings; what the rows are is for `suggest` to say and a person to
// confirm.
import { showCell, type Grid, type Row } from '#files/grid.ts'
import { meaningsOf } from '../parts/headings.ts'

/**
 * Rows and columns counted from 0, as indexes. `headings` has one entry for each column, empty where it has
 * none.
 */
export type FoundBlock = {
  readonly titleRows: readonly number[]
  readonly headerFirst: number
  readonly headerLast: number
  readonly lastRow: number
  readonly totalRows: readonly number[]
  readonly headings: readonly string[]
}

const LONGEST = 60

type Header = { readonly first: number; readonly last: number; readonly headings: readonly string[] }

/** The blocks of a sheet from the top. A sheet with rows but no heading that is known is one block. */
export function findBlocks(grid: Grid): readonly FoundBlock[] {
  const headers = findHeaders(grid)
  return headers.map((header, at) => {
    const next = headers[at + 1]
    const after = next ? (titlesAbove(grid, next.first, header.last)[0] ?? next.first) : grid.rows.length
    const lastRow = lastOf(grid, header, after)
    const rows = Array.from({ length: lastRow - header.last }, (_, offset) => header.last + 1 + offset)
    return {
      titleRows: titlesAbove(grid, header.first, headers[at - 1]?.last ?? -1),
      headerFirst: header.first,
      headerLast: header.last,
      lastRow,
      totalRows: rows.filter((row) => isTotal(grid.rows[row] ?? [])),
      headings: header.headings,
    }
  })
}

/** The headings in these rows, with merged cells spread and the lines of one heading joined. */
function headingsOf(grid: Grid, first: number, last: number): readonly string[] {
  const width = Math.max(0, ...grid.rows.slice(first, last + 1).map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const lines = Array.from({ length: last - first + 1 }, (_none, line) =>
      showCell(spread(grid, first + line, column))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    return [...new Set(lines.filter(Boolean))].join(' / ')
  })
}

function findHeaders(grid: Grid): readonly Header[] {
  const found: Header[] = []
  const merged = new Set(grid.merges.map((merge) => merge.from.row))
  // One word of a row may well be a heading's too ("Member"); a heading row has two, or its merged cells show
  // it.
  const may = grid.rows.map(
    (row, at) =>
      merged.has(at) ||
      at === 0 ||
      row.filter((cell) => typeof cell === 'string' && isKnown(cell)).length >= 2,
  )
  for (let row = 0; row < grid.rows.length; row += 1) {
    const header = may[row] || may[row + 1] ? headerAt(grid, row) : undefined
    if (!header) continue
    const repeated = found.at(-1)?.headings.join('|') === header.headings.join('|')
    // The same heading again without a title, as at the top of a printed page, goes on with the block before.
    if (!repeated || titlesAbove(grid, header.first, found.at(-1)?.last ?? -1).length > 0) found.push(header)
    row = header.last
  }
  return found.length > 0 ? found : unknownHeader(grid)
}

function headerAt(grid: Grid, row: number): Header | undefined {
  if (!mayBeHeading(grid.rows[row] ?? [])) return undefined
  const one = headingsOf(grid, row, row)
  const [known, given] = [countKnown(one), one.filter(Boolean).length]
  const next = grid.rows[row + 1] ?? []
  if (given >= 2 && mayBeHeading(next)) {
    const two = headingsOf(grid, row, row + 1)
    const both = countKnown(two)
    const below = countKnown(headingsOf(grid, row + 1, row + 1))
    const goesOn = next.every((cell) => cell === null || /^[(/]/.test(showCell(cell).trim()))
    const more = both > below && (both > known || (goesOn && both >= known))
    if (both >= 2 && both * 2 >= two.filter(Boolean).length && (more || spansTwo(grid, row))) {
      return { first: row, last: row + 1, headings: two }
    }
  }
  const alone = given === 1 && known === 1 && row === 0 && grid.rows.every((other) => other.length <= 1)
  if (alone || (known >= 2 && known * 2 >= given)) return { first: row, last: row, headings: one }
  return undefined
}

// Merged cells show a heading of two lines: one that stands over several, or beside several, of the line
// below.
function spansTwo(grid: Grid, row: number): boolean {
  const below = (grid.rows[row + 1] ?? []).map((cell) => cell !== null)
  return grid.merges.some(
    ({ from, to }) =>
      from.row === row &&
      (to.row === row + 1 ||
        (to.row === row && below.slice(from.column, to.column + 1).filter(Boolean).length >= 2)),
  )
}

function unknownHeader(grid: Grid): readonly Header[] {
  const row = grid.rows.findIndex((cells) => countFilled(cells) >= 2 && mayBeHeading(cells))
  return row < 0 ? [] : [{ first: row, last: row, headings: headingsOf(grid, row, row) }]
}

// A word said twice in a row is two values ("Member, Member") rather than two headings.
function countKnown(headings: readonly string[]): number {
  return new Set(headings.filter((heading) => heading !== '' && isKnown(heading))).size
}

function isKnown(heading: string): boolean {
  return heading.length <= LONGEST && Object.keys(meaningsOf(heading)).length > 0
}

// Headings are short words; a number, a yes or a long sentence is a thing's own value.
function mayBeHeading(row: Row): boolean {
  const filled = row.filter((cell) => cell !== null && cell !== '')
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && isWords(cell))
}

function isWords(cell: string): boolean {
  return cell.length <= LONGEST && !/^[\d\W]*$/.test(cell) && !/^\s*(y|n|yes|no)\s*$/i.test(cell)
}

// Going up from the header: rows of one cell, and blank ones. Below another block only what follows a blank
// row is a title, for a single cell directly under the rows belongs to them ("Total: 15").
function titlesAbove(grid: Grid, header: number, before: number): readonly number[] {
  const rows: number[] = []
  let blank = before < 0
  for (let row = header - 1; row > before; row -= 1) {
    const filled = countFilled(grid.rows[row] ?? [])
    if (filled > 1) break
    rows.unshift(row)
  }
  const touchesRows = before >= 0 || (rows[0] ?? 0) > 0
  if (!touchesRows) blank = true
  const titles: number[] = []
  for (const row of rows) {
    if (countFilled(grid.rows[row] ?? []) === 0) blank = true
    else if (blank) titles.push(row)
  }
  return titles
}

function lastOf(grid: Grid, header: Header, after: number): number {
  const width = header.headings.filter(Boolean).length
  let last = after - 1
  while (last > header.last) {
    const row = grid.rows[last] ?? []
    const footnote =
      width >= 3 && countFilled(row) === 1 && isFootnote(showCell(row.find((cell) => cell !== null)))
    if (countFilled(row) > 0 && !footnote) break
    last -= 1
  }
  return last
}

function isFootnote(text: string): boolean {
  return text.length > 60 || /^\s*(\*|notes?\b|source\b|key\b|nb\b)/i.test(text)
}

function isTotal(row: Row): boolean {
  const first = row.find((cell) => cell !== null && cell !== '')
  return typeof first === 'string' && /^\s*(grand |sub-?)?totals?\b/i.test(first)
}

export function countFilled(row: Row): number {
  let count = 0
  for (const cell of row) if (cell !== null && (typeof cell !== 'string' || cell.trim() !== '')) count += 1
  return count
}

function spread(grid: Grid, row: number, column: number): Row[number] {
  const own = grid.rows[row]?.[column] ?? null
  if (own !== null) return own
  const merge = grid.merges.find(
    ({ from, to }) => from.row === row && from.column < column && to.column >= column && to.row >= row,
  )
  return merge ? (grid.rows[row]?.[merge.from.column] ?? null) : null
}
