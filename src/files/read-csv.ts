// Reads comma, semicolon or tab separated text of any common encoding and line end into one grid of text
// cells. Uneven and broken rows are kept and reported. Knows nothing of what the columns mean.
import { CsvError, parse, type Options } from 'csv-parse/sync'
import { problem, type Problem, type Where } from '#core/problem.ts'
import { decodeText } from './decode-text.ts'
import { unguardFormula } from './formula-guard.ts'
import type { CellValue, Row, Sink } from './grid.ts'
import type { Limits } from './limits.ts'
import { Refused } from './refused.ts'

const MOST_UNEVEN = 20
const BATCH = 2_000

// A row of a thousand cells, each a long paragraph. More means that a quote never closed or that this is no
// table.
const LONGEST_ROW = 1024 * 1024

// Empty cells in a row. Excel may write all its 16,384 columns; millions of them would only fill memory.
const LONGEST_RUN = 20_000

/** `widths` are the cells each row was written with; its row leaves off the empty ones at the end. */
type Table = { readonly rows: Row[]; readonly widths: number[] }

/**
 * Reads into the sink as one sheet; returns what was doubtful. Rows are counted as a spreadsheet program
 * counts them: a record over several lines is one row. Throws Refused when there is more than the limits
 * allow.
 */
export function readCsv(bytes: Uint8Array, sheetName: string, limits: Limits, sink: Sink): Problem[] {
  const { text, problems } = decodeText(bytes)
  const hint = /^sep=(.)(?:\r|\n|$)/i.exec(text) // written by Excel for itself
  const delimiter = hint?.[1] ?? findDelimiter(text)
  if (text.includes(delimiter.repeat(LONGEST_RUN))) throw tooLong({})
  const { table, problem: quotes } = parseTable(text, delimiter, limits)
  const { rows, widths } = table
  if (hint) rows[0] = []
  if (quotes) problems.push(quotes)
  while (rows.at(-1)?.length === 0) rows.pop()
  sink.sheet(sheetName, false)
  for (let at = 0; at < rows.length; at += BATCH) sink.rows(rows.slice(at, at + BATCH))
  return [...problems, ...findUneven(rows, widths)]
}

// A quote that never closes swallows the rest of the file: then quotes are read as plain characters instead.
function parseTable(text: string, delimiter: string, limits: Limits): { table: Table; problem?: Problem } {
  try {
    return { table: parseRows(text, { delimiter, relax_quotes: true }, limits) }
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason
    const row = Number(reason['records'] ?? 0) + 1
    const what = 'A quotation mark opens here and is never closed; all of them were read as plain characters'
    const remedy = 'Close it or take it out, and choose the file again.'
    const found = problem('quote-not-closed', what, remedy, { row })
    return { table: parseRowsPlainly(text, delimiter, limits), problem: found }
  }
}

function parseRowsPlainly(text: string, delimiter: string, limits: Limits): Table {
  try {
    return parseRows(text, { delimiter, quote: false }, limits)
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason
    throw tooLong({ row: Number(reason['records'] ?? 0) + 1 })
  }
}

function tooLong(where: Where): Refused {
  return new Refused('row-too-long', 'A row is far too long', 'Check how the file was made.', where)
}

function parseRows(text: string, options: Options, limits: Limits): Table {
  const table: Table = { rows: [], widths: [] }
  let cells = 0
  parse(text, {
    ...options,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: readonly string[]) => {
      const row = toRow(record)
      cells += row.length
      checkSize(table.rows.push(row), row.length, cells, limits)
      table.widths.push(record.length)
      return null // gathered here, so that no second copy is kept
    },
  })
  return table
}

function toRow(record: readonly string[]): CellValue[] {
  const row = record.map((text) => (text === '' ? null : unguardFormula(text)))
  while (row.length > 0 && row.at(-1) === null) row.pop()
  return row
}

function checkSize(rows: number, width: number, cells: number, limits: Limits): void {
  const remedy = 'Split the file and import its parts one after the other.'
  if (rows > limits.rows)
    throw new Refused('too-many-rows', `The file has more than ${limits.rows} rows`, remedy)
  if (cells > limits.cells) {
    throw new Refused('too-many-cells', `The file has more than ${limits.cells} cells`, remedy)
  }
  if (width <= limits.columns) return
  const what = `This row has more than ${limits.columns} cells`
  throw new Refused('too-many-columns', what, 'Check how the file was made.', { row: rows })
}

const DELIMITERS = [',', ';', '\t']

/** The delimiter that splits the first rows most evenly; a comma when none does. */
export function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .slice(0, 50)
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0)
    return usual(counts).times * 1000 + Math.min(usual(counts).value, 999)
  })
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ','
}

/** The value found most often, and how often; the larger of equals. */
function usual(values: readonly number[]): { value: number; times: number } {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  let best = { value: 0, times: 0 }
  for (const [value, count] of times) {
    if (count > best.times || (count === best.times && value > best.value)) best = { value, times: count }
  }
  return best
}

// A row with one filled cell is a title or a note, which untidy files have above their table: not worth a
// word.
function findUneven(rows: readonly Row[], widths: readonly number[]): Problem[] {
  const isTabular = (row: Row) => row.filter((value) => value !== null).length > 1
  const usualWidth = usual(widths.filter((_, at) => isTabular(rows[at] ?? []))).value
  const uneven = rows.flatMap((row, at) => (widths[at] !== usualWidth && isTabular(row) ? [at] : []))
  const problems = uneven.slice(0, MOST_UNEVEN).map((at) => {
    const what = `This row has ${widths[at]} cells; most rows have ${usualWidth}`
    const remedy = 'Check that no comma or quotation mark is missing or too many.'
    return problem('uneven-row', what, remedy, { row: at + 1 })
  })
  if (uneven.length > MOST_UNEVEN) {
    const what = `${uneven.length - MOST_UNEVEN} more rows have another number of cells than most`
    problems.push(problem('uneven-row', what, 'Check how the file was made.'))
  }
  return problems
}
