// The rows of one table → figures with the cell they stand in. What is wrong with a cell leaves out that cell and no other;
// what is wrong with a row is said once.
import type { Figure } from '#core/series.ts'
import { problem, type Problem, type Where } from '#core/problem.ts'
import { columnLetters, showCell, type CellValue, type Grid, type Row } from '#files/grid.ts'
import type { FiguresAsked } from './figures-asked.ts'
import type { Layout, ValueColumn } from './find-layout.ts'
import { checkFigure } from './check-figure.ts'
import type { KnownOnes, Measured } from './known.ts'
import { parseFigure } from './parse-figure.ts'
import { parsePeriod, type PeriodReading } from './parse-period.ts'
import { doubts, type Doubts } from './doubts.ts'
import type { RowCounts, Taken } from './taken.ts'
import { matchMeasure, matchSubject, matchStrand, type Matched } from './match-row.ts'

export type RowsRead = {
  readonly taken: readonly Taken[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly rows: RowCounts
}

/** All that a row of the table is read with, and what was read so far. */
type Table = {
  readonly layout: Layout
  readonly known: KnownOnes
  readonly asked: FiguresAsked
  readonly taken: Taken[]
  readonly problems: Problem[]
  readonly doubted: Doubts
  readonly periods: Map<string, PeriodReading>
}

export function readRows(grid: Grid, layout: Layout, known: KnownOnes, asked: FiguresAsked): RowsRead {
  const doubted = doubts(grid, layout, known)
  const table: Table = { layout, known, asked, taken: [], problems: [], doubted, periods: new Map() }
  const rows: RowCounts = { lines: 0, cells: 0 }
  for (const [at, row] of grid.rows.entries()) {
    if (at <= layout.header || isEmpty(row, layout)) continue
    rows.lines += 1
    rows.cells += readRow(table, row, { sheet: grid.name, row: at + 1 })
  }
  return { taken: table.taken, problems: table.problems, warnings: doubted.said(), rows }
}

/** Answers how many cells of figures held something. */
function readRow(table: Table, row: Row, where: Where): number {
  // A fault of the row is one problem, however many figures it holds.
  const said = new Set<string>()
  const tell: Tell = (one, column) => {
    const place = { ...where, ...(column !== undefined && { column: columnLetters(column) }) }
    const told = `${one.code} ${place.column} ${one.what}`
    if (!said.has(told)) table.problems.push({ ...one, where: place })
    said.add(told)
  }
  const filled = table.layout.values.filter(({ column }) => parseFigure(row[column]).is !== 'empty')
  for (const value of filled) readCell(table, row, value, where, tell)
  return filled.length
}

type Tell = (one: Problem, column: number | undefined) => void

function readCell(table: Table, row: Row, value: ValueColumn, where: Where, tell: Tell): void {
  const { layout, known, asked } = table
  const settle = <V>(found: Matched<V>): V | undefined => {
    if ('problem' in found) tell(found.problem, found.column)
    return 'value' in found ? found.value : undefined
  }
  const read = parseFigure(row[value.column])
  const measure = settle(matchMeasure(row, layout, value, known, asked))
  const of = settle(matchSubject(row, layout, value, known, asked))
  const strand = settle(matchStrand(row, layout, value))
  const measured = measure && known.measured(measure)
  if (read.is === 'unclear') tell(read.problem, value.column)
  if (!measure || !measured || !strand) return
  const period = settle(periodOf(table, row, value, measured))
  if (!of || !period || read.is === 'unclear' || read.is === 'empty') return
  const percent = read.is === 'number' && read.percent
  const number = read.is === 'number' ? scaled(read.value, percent, measured, asked.fractions ?? false) : null
  const fault = checkFigure(number, period.day, strand, measured, asked.today)
  if (fault) {
    tell({ ...fault, raw: showCell(row[value.column]) }, value.column)
    return
  }
  const note = noteOf(row, layout, read.is === 'withheld' ? read.note : undefined)
  const figure: Figure = { measure, of, strand, day: period.day, value: number, ...(note && { note }) }
  const place = { ...where, column: columnLetters(value.column) }
  const one = { figure, where: place, ...(period.written && { written: period.written }) }
  table.taken.push(one)
  table.doubted.look(one, measured, percent, asked)
}

function periodOf(
  { layout, periods }: Table,
  row: Row,
  value: ValueColumn,
  { frequency }: Measured,
): Matched<Period> {
  const column = layout.labels.period ?? value.column
  const cell: CellValue | undefined = value.period ?? row[column]
  const key = `${frequency} ${typeof cell} ${showCell(cell)}`
  const read = periods.get(key) ?? parsePeriod(cell, frequency)
  periods.set(key, read)
  if (read.is === 'period') return { value: read }
  if (read.is === 'unclear')
    return { problem: { ...read.problem, raw: showCell(cell).slice(0, 200) }, column }
  const remedy = 'Write the month, or the first day, that the figure is of.'
  return { problem: problem('no-period', 'The line does not say which period', remedy), column }
}

type Period = Extract<PeriodReading, { is: 'period' }>

function scaled(value: number, percent: boolean, { unit }: Measured, fractions: boolean): number {
  // As the number was written: 0.071 times 100 is 7.1 and not 7.1000000000000005.
  return unit === 'percent' && fractions && !percent ? Number((value * 100).toPrecision(15)) : value
}

function noteOf(row: Row, { labels }: Layout, withheld: string | undefined): string | undefined {
  const written = labels.note === undefined ? '' : showCell(row[labels.note]).trim().slice(0, 500)
  const note = [withheld, written].filter(Boolean).join('. ')
  return note === '' ? undefined : note
}

function isEmpty(row: Row, { labels, values }: Layout): boolean {
  const read = [...Object.values(labels), ...values.map((one) => one.column)]
  return read.every((column) => showCell(row[column]).trim() === '')
}
