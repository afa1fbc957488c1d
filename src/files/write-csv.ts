// Writes rows as CSV that spreadsheet programs open rightly: UTF-8 with its mark (or Excel garbles accents),
// CRLF, and no cell that runs as a formula. `readCsv` gives back the same cells as text. Knows nothing of
// what they mean.
import { stringify } from 'csv-stringify/sync'
import { guardFormula } from './formula-guard.ts'
import { showCell, type CellValue } from './grid.ts'

/** Numbers and truth values are plain; text that begins like a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly CellValue[])[]): string {
  const records = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : showCell(cell))),
  )
  return stringify(records, { bom: true, record_delimiter: '\r\n', quoted_match: DOUBTFUL })
}

// Quoted besides what must be: what a reader could take for its delimiter, a line end or Excel's own first
// line.
const DOUBTFUL = /[;\t\r\n]|^sep=/i
