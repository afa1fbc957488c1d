// The rows of the blocks a person chose, each as a line of cells that know what they mean and where they
// stand. Merged cells are filled down; blank rows, sums and repeated headings are no lines.
import { showWhere, type Where } from '#core/problem.ts'
import type { Source } from '#core/change.ts'
import { columnIndex, showCell, type CellValue, type Grid, type Workbook } from '#files/grid.ts'
import { IGNORE } from '../parts/headings.ts'
import { plainName } from '../parts/match-name.ts'
import { countFilled } from './find-blocks.ts'
import type { Inquiry } from './inquiry.ts'
import { doubt } from './inquiry.ts'
import type { BlockSettings, Settings } from './settings.ts'

export type Cell = {
  readonly means: string
  readonly heading: string
  readonly value: CellValue
  /** As a person reads it, without spaces at its ends; never empty. */
  readonly text: string
  readonly where: Where
}

/** A place in the file, and how a fact read there names it. */
export type Cited = { readonly where: Where; readonly source: Source }

export type Line = Cited & {
  readonly block: BlockSettings
  readonly sheet: string
  /** The cells that are not empty, in order of columns. */
  readonly cells: readonly Cell[]
}

export type Lines = { readonly lines: readonly Line[]; readonly passedOver: number }

/** The first cell of the line with that meaning, if it has one. */
export function cellOf(line: Line, means: string): Cell | undefined {
  return line.cells.find((cell) => cell.means === means)
}

export function linesOf(workbook: Workbook, settings: Settings, fileName: string, inquiry: Inquiry): Lines {
  const grids = new Map(workbook.grids.map((grid) => [grid.name, grid]))
  const lines: Line[] = []
  let passedOver = 0
  for (const sheet of settings.sheets.filter((one) => one.use)) {
    const grid = grids.get(sheet.sheet)
    if (!grid) {
      const remedy = 'Choose the sheets again.'
      inquiry.problem(
        { sheet: sheet.sheet },
        '',
        'no-such-sheet',
        `The file has no sheet "${sheet.sheet}"`,
        remedy,
      )
      continue
    }
    sayWhatIsOutside(grid, sheet.blocks, inquiry)
    for (const block of sheet.blocks.filter((one) => one.use)) {
      const found = linesOfBlock(grid, block, fileName, inquiry)
      lines.push(...found.lines)
      passedOver += found.passedOver
    }
  }
  return { lines, passedOver }
}

function linesOfBlock(grid: Grid, block: BlockSettings, fileName: string, inquiry: Inquiry): Lines {
  const columns = block.columns.map((one) => ({ ...one, at: columnIndex(one.column) }))
  const filled = fillDown(grid, block)
  const heading = columns.map((one) => plainName(one.heading)).join('|')
  const personal = new Set(columns.filter(isPersonal).map((one) => one.at))
  const lines: Line[] = []
  let passedOver = 0
  for (let row = block.headerRows.last + 1; row <= Math.min(block.lastRow, grid.rows.length); row += 1) {
    const cells = grid.rows[row - 1] ?? []
    if (countFilled(cells) === 0) continue
    const where = { sheet: grid.name, row }
    const read = columns.flatMap((column): Cell[] => {
      const merged = filled.size > 0 ? filled.get(`${row - 1}:${column.at}`) : undefined
      const value = merged ?? cells[column.at] ?? null
      const text = showCell(value).replace(/\r\n?/g, '\n').trim()
      if (text === '') return []
      return [
        {
          means: column.means,
          heading: column.heading,
          value,
          text,
          where: { ...where, column: column.column },
        },
      ]
    })
    const raw = cells
      .map((cell, at) => (personal.has(at) ? '' : showCell(cell).trim()))
      .filter(Boolean)
      .join(' | ')
    const line = {
      block,
      sheet: grid.name,
      where,
      cells: read,
      source: { from: fileName, where: showWhere(where), raw },
    }
    if (isLine(line, heading, inquiry)) lines.push(line)
    else passedOver += 1
  }
  return { lines, passedOver }
}

// Names and contact details of people never stand in the record, so not in the words a fact came from either.
function isPersonal(column: { readonly means: string; readonly heading: string }): boolean {
  if (column.means === 'person' || column.means === 'email' || column.means === 'phone') return true
  return (
    column.means === IGNORE &&
    /name|mail|phone|\btel|mobile|contact|address|birth|gender|ethnic/i.test(column.heading)
  )
}

function isLine(line: Line, heading: string, inquiry: Inquiry): boolean {
  const { block, where, source } = line
  if (block.totalRows.includes(where.row ?? 0)) {
    inquiry.interpret(
      where,
      source.raw ?? '',
      'a row of sums',
      'Sums are no things of their own; they are compared with the rows.',
    )
    return false
  }
  if (repeatsHeading(line, heading)) {
    inquiry.interpret(
      where,
      source.raw ?? '',
      'the headings once more',
      'It repeats the words of the heading row.',
    )
    return false
  }
  return !isSubheading(line, inquiry)
}

function repeatsHeading({ block, cells }: Line, heading: string): boolean {
  if (cells[0]?.text.length !== block.columns[0]?.heading.length) return false
  return heading === block.columns.map((_, at) => plainName(cells[at]?.text ?? '')).join('|')
}

// A row with words only in its first column may be a heading over the rows below, "Non-voting members", or a
// thing of which nothing more is said. For organisations and areas a bare name is usual.
function isSubheading(line: Line, inquiry: Inquiry): boolean {
  const { block, cells, where } = line
  const [only] = cells
  if (cells.length !== 1 || !only || only.means !== 'name' || block.columns.length < 3) return false
  if (block.rowsAre === 'organisations' || block.rowsAre === 'areas' || where.row === block.lastRow)
    return false
  const answer = inquiry.ask({
    key: doubt('row', line.sheet, only.text),
    where,
    raw: only.text,
    asks: `Only the first cell of this row is filled. Is "${only.text}" a thing of its own or a heading over the rows below?`,
    options: [
      { value: 'heading', label: 'A heading: pass it over' },
      { value: 'thing', label: 'A thing of its own' },
    ],
    likely: 'heading',
  })
  return answer !== 'thing'
}

function fillDown(grid: Grid, block: BlockSettings): ReadonlyMap<string, CellValue> {
  const filled = new Map<string, CellValue>()
  for (const { from, to } of grid.merges) {
    if (from.row < block.headerRows.last || from.row >= block.lastRow) continue
    const value = grid.rows[from.row]?.[from.column] ?? null
    for (let row = from.row + 1; row <= to.row; row += 1) filled.set(`${row}:${from.column}`, value)
  }
  return filled
}

function sayWhatIsOutside(grid: Grid, blocks: readonly BlockSettings[], inquiry: Inquiry): void {
  const titles = new Set(blocks.flatMap((block) => block.titleRows))
  const inside = blocks.map((block) => [block.headerRows.first, block.lastRow] as const)
  let at = 0
  for (const [index, cells] of grid.rows.entries()) {
    const row = index + 1
    while (at < inside.length && row > (inside[at]?.[1] ?? 0)) at += 1
    if (row >= (inside[at]?.[0] ?? Infinity) || countFilled(cells) === 0) continue
    const raw = cells
      .map((cell) => showCell(cell).trim())
      .filter(Boolean)
      .join(' | ')
    const where = { sheet: grid.name, row }
    if (titles.has(row)) inquiry.interpret(where, raw, 'a title', 'It stands alone above a table.')
    else inquiry.interpret(where, raw, 'nothing', 'It stands outside the tables found in the sheet.')
  }
}
