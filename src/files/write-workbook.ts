// Writes sheets of rows as an .xlsx with headings, hints, drop-downs and a print set-up. The only place that
// knows the library that writes them (hucre: no dependencies, clean drop-down ranges; it is young, so it
// stays here).
import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { must } from '#core/problem.ts'
import { escapeText } from './cell-text.ts'
import { columnLetters, showCell, type CellValue } from './grid.ts'

// Every column is formatted as text, so that what a person types stays as typed: "07" keeps its nought,
// "=1+1" is no formula, and a date stays as precise as it was given (2022-07, ?2024-01-01), as Excel's own
// dates cannot be.

export type SheetColumn = {
  readonly header: string
  /** What to write in the column, in a few words. When any column has one, row 2 holds them. */
  readonly hint?: string
  /** In characters; by default fitted to what the column holds. */
  readonly width?: number
  /** Offered in a drop-down. Another value may still be typed after a warning. */
  readonly choices?: readonly string[]
}

export type SheetToWrite = {
  readonly name: string
  /** Sentences about the sheet. Those of all sheets stand on a first sheet named Notes. */
  readonly notes?: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  /** To be read and reckoned with, not filled in: numbers are numbers, and there are no empty rows to type into. */
  readonly report?: boolean
}

const HEADER: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD8DDE0' } },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
}
const HINT: CellStyle = {
  font: { name: 'Calibri', size: 11, italic: true, color: { rgb: 'FF4C6272' } },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
}
const TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } }
// LibreOffice turns a truth value formatted as text into the number 1 or 0 when it saves.
const GENERAL: CellStyle = { numFmt: 'General', alignment: { vertical: 'top' } }

// Empty rows below the last, ready for typing: as text and with drop-downs.
const SPARE_ROWS = 500
const LONGEST_CELL = 32_767

/**
 * The bytes of a workbook; the same input gives the same bytes. Row 1 of a sheet holds the headings and stays
 * in view; row 2 the hints, if there are any; then the rows. Empty text is written as an empty cell.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const notes = sheets.flatMap(({ name, notes = [] }) => notes.map((note) => [name, note]))
  const about = { name: 'Notes', columns: [{ header: 'Sheet' }, { header: 'Note', width: 100 }], rows: notes }
  const all = notes.length > 0 ? [about, ...sheets] : sheets
  const names = sheetNames([...all.map(({ name }) => name), 'Lists'])
  const lists = new Lists(names.at(-1) ?? 'Lists')
  const written = all.map((sheet, index) => writeSheet(sheet, names[index] ?? sheet.name, lists))
  const listSheet = lists.sheet()
  return writeXlsx({
    sheets: listSheet ? [...written, listSheet] : written,
    // The headings on every printed page. hucre's own setting for it leaves names with spaces unquoted.
    namedRanges: written.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$1:$1`,
      scope: name,
    })),
    // A fixed moment: otherwise the same rows would give other bytes each second.
    properties: { creator: 'Throughline', created: EPOCH, modified: EPOCH },
  })
}

const EPOCH = new Date('2000-01-01T00:00:00Z')

function writeSheet(sheet: SheetToWrite, name: string, lists: Lists): WriteSheet {
  const { columns, rows } = sheet
  const hints = columns.some(({ hint }) => hint) ? [columns.map(({ hint }) => hint ?? null)] : []
  const top = 1 + hints.length
  const widths = columns.map((column, index) => column.width ?? widthOf(column, rows, index))
  const filled = [columns.map(({ header }) => header), ...hints, ...rows]
  const spare = sheet.report ? [] : Array.from({ length: SPARE_ROWS }, () => columns.map(() => null))
  return {
    name,
    columns: widths.map((width) => ({ width, style: TEXT })),
    rows: [...filled.map((row) => row.map(writable)), ...spare],
    rowDefs: new Map(filled.flatMap((row, at) => heightOf(row, widths).map((height) => [at, { height }]))),
    cells: stylesOf(filled, top, sheet.report ?? false),
    freezePane: { rows: top },
    dataValidations: columns.flatMap(({ choices = [] }, index) => {
      const letters = columnLetters(index)
      const range = `${letters}${top + 1}:${letters}${filled.length + SPARE_ROWS}`
      return choices.length > 0 ? [dropDown(lists.add(choices), range)] : []
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  }
}

/** The cells that are not plain text: headings, hints, truth values and the numbers of a report, by "row,column". */
function stylesOf(
  filled: SheetToWrite['rows'],
  top: number,
  report: boolean,
): Map<string, { style: CellStyle }> {
  const cells = new Map<string, { style: CellStyle }>()
  filled.forEach((row, at) =>
    row.forEach((value, column) => {
      const isPlain = typeof value === 'boolean' || (report && typeof value === 'number')
      const plain = isPlain ? GENERAL : undefined
      const style = at === 0 ? HEADER : at < top ? HINT : plain
      if (style) cells.set(`${at},${column}`, { style })
    }),
  )
  return cells
}

// Programs that do not fit heights when they open a file would print wrapped lines over each other. One-line
// rows are left to them.
function heightOf(row: readonly CellValue[], widths: readonly number[]): number[] {
  const linesOf = (text: string, width: number) =>
    text.split(/\r\n?|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0)
  const lines = Math.max(1, ...row.map((value, index) => linesOf(showCell(value), widths[index] ?? 10)))
  return lines > 1 ? [Math.min(lines, 25) * LINE] : []
}

const LINE = 15 // points

function dropDown(formula1: string, range: string): DataValidation {
  return {
    type: 'list',
    formula1,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Not in the list',
    errorMessage: 'This is not one of the values offered. Keep it only if it is right.',
  }
}

function writable(value: CellValue): CellValue {
  if (typeof value !== 'string') return value
  must(value.length <= LONGEST_CELL, `a cell of ${value.length} characters; Excel holds ${LONGEST_CELL}`)
  return value === '' ? null : escapeText(value)
}

function widthOf(column: SheetColumn, rows: SheetToWrite['rows'], index: number): number {
  const lengths = rows.slice(0, 200).map((row) => showCell(row[index]).length)
  return Math.min(48, Math.max(10, column.header.length, ...lengths) + 2)
}

// Choices stand on a hidden sheet: written into the drop-down itself they would break at commas and at 255
// characters.
class Lists {
  readonly #name: string
  readonly #columns = new Map<string, readonly string[]>()

  constructor(name: string) {
    this.#name = name
  }

  /** Where these choices stand, as a formula. The same choices are written once. */
  add(choices: readonly string[]): string {
    const key = JSON.stringify(choices)
    this.#columns.set(key, choices)
    const letters = columnLetters([...this.#columns.keys()].indexOf(key))
    return `'${this.#name}'!$${letters}$1:$${letters}$${choices.length}`
  }

  sheet(): WriteSheet | undefined {
    const columns = [...this.#columns.values()]
    if (columns.length === 0) return undefined
    const height = Math.max(...columns.map((choices) => choices.length))
    const rows = Array.from({ length: height }, (_, row) =>
      columns.map((choices) => writable(choices[row] ?? null)),
    )
    return { name: this.#name, rows, columns: columns.map(() => ({ style: TEXT })), hidden: true }
  }
}

/** Names as Excel allows them: 31 characters, none of []:*?/\, no two alike whatever their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, '-')
        .replace(/^'+|'+$/g, '')
        .slice(0, 31) || 'Sheet'
    let free = plain
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain.slice(0, 27)} ${count}`
    taken.add(free.toLowerCase())
    return free
  })
}
