// Reads comma, semicolon or tab separated text of any common encoding and line end into one grid of text
// cells. Uneven and broken rows are kept and reported. Knows nothing of what the columns mean.
import { CsvError, parse, type Options } from 'csv-parse/sync'
import { problem, type Problem } from '#core/problem.ts'
import { decodeText } from './decode-text.ts'
import { unguardFormula } from './formula-guard.ts'
import type { CellValue, Sink } from './grid.ts'
import type { Limits } from './limits.ts'
import { Refused } from './refused.ts'

const MOST_UNEVEN = 20

/**
 * Reads into the sink as one sheet; returns what was doubtful. Rows are counted as a spreadsheet program
 * counts them: a record over several lines is one row. Throws Refused when there is more than the limits
 * allow.
 */
export function readCsv(bytes: Uint8Array, sheetName: string, limits: Limits, sink: Sink): Problem[] {
  const { text, problems } = decodeText(bytes)
  const hint = /^sep=(.)\r?\n?/i.exec(text) // written by Excel for itself
  const delimiter = hint?.[1] ?? findDelimiter(text)
  const { records, problem: quotes } = parseRecords(text, delimiter)
  if (hint) records[0] = []
  if (quotes) problems.push(quotes)
  const rows = records.map(toRow)
  while (rows.at(-1)?.length === 0) rows.pop()
  checkSize(rows, limits)
  sink.sheet(sheetName, false)
  for (let at = 0; at < rows.length; at += BATCH) sink.rows(rows.slice(at, at + BATCH))
  return [...problems, ...findUneven(records)]
}

const BATCH = 2_000

function toRow(record: readonly string[]): CellValue[] {
  const row = record.map((text) => (text === '' ? null : unguardFormula(text)))
  while (row.length > 0 && row.at(-1) === null) row.pop()
  return row
}

// A quote that never closes swallows the rest of the file: then quotes are read as plain characters instead.
function parseRecords(text: string, delimiter: string): { records: string[][]; problem?: Problem } {
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  }
  try {
    return { records: parse(text, options) }
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason
    const row = Number(reason['records'] ?? 0) + 1
    const what = 'A quotation mark opens here and is never closed; all of them were read as plain characters'
    const found = problem('quote-not-closed', what, 'Close it or take it out, and choose the file again.', {
      row,
    })
    return { records: parse(text, { ...options, quote: false }), problem: found }
  }
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
function findUneven(records: readonly (readonly string[])[]): Problem[] {
  const filled = (record: readonly string[]) => record.filter((text) => text !== '').length
  const tabular = records.filter((record) => filled(record) > 1)
  const width = usual(tabular.map((record) => record.length)).value
  const problems: Problem[] = []
  let count = 0
  records.forEach((record, index) => {
    if (record.length === width || filled(record) <= 1) return
    count += 1
    if (count > MOST_UNEVEN) return
    const what = `This row has ${record.length} cells; most rows have ${width}`
    const remedy = 'Check that no comma or quotation mark is missing or too many.'
    problems.push(problem('uneven-row', what, remedy, { row: index + 1 }))
  })
  if (count > MOST_UNEVEN) {
    const what = `${count - MOST_UNEVEN} more rows have another number of cells than most`
    problems.push(problem('uneven-row', what, 'Check how the file was made.'))
  }
  return problems
}

function checkSize(rows: readonly (readonly CellValue[])[], limits: Limits): void {
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  const widest = rows.findIndex((row) => row.length > limits.columns)
  const remedy = 'Split the file and import its parts one after the other.'
  if (rows.length > limits.rows)
    throw new Refused('too-many-rows', `The file has ${rows.length} rows`, remedy)
  if (cells > limits.cells) throw new Refused('too-many-cells', `The file has ${cells} cells`, remedy)
  if (widest === -1) return
  const what = `This row has more than ${limits.columns} cells`
  throw new Refused('too-many-columns', what, 'Check how the file was made.', { row: widest + 1 })
}
