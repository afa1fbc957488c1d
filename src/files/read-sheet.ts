// Turns the XML of one sheet into rows, batch by batch, so that a large sheet is never held as text. Notes
// formulas, cells in error and merged blocks on the way. Knows nothing of zips or of other sheets.
import { problem, type Problem } from '#core/problem.ts'
import { dateCell, type DateShape, type Epoch } from './date-cell.ts'
import { columnIndex, columnLetters, type CellValue, type Merge, type Row, type Sink } from './grid.ts'
import type { Limits } from './limits.ts'
import { Refused } from './refused.ts'
import { unescapeText } from './cell-text.ts'
import { attribute, piecesOf, scanXml, unescapeXml } from './xml.ts'

/** What the sheets of one workbook share. `cells` counts across them all. */
export type Shared = {
  readonly texts: readonly string[]
  readonly shapes: readonly DateShape[]
  readonly epoch: Epoch
  readonly limits: Limits
  readonly count: { cells: number }
}

const BATCH = 2_000
const MOST_ERRORS = 50
const EMPTY: Row = []

type Cell = { column: number; type: string; style: string; value: string; formula: boolean }

/** Reads a sheet into the sink and returns what was doubtful. Throws Refused when it is too large. */
export async function readSheet(
  name: string,
  chunks: AsyncIterable<string>,
  shared: Shared,
  sink: Sink,
): Promise<Problem[]> {
  const sheet = new SheetReader(name, shared, sink)
  for await (const piece of piecesOf(chunks, 'row')) sheet.read(piece)
  return sheet.finish()
}

class SheetReader {
  readonly #name: string
  readonly #shared: Shared
  readonly #sink: Sink
  readonly #merges: Merge[] = []
  readonly #errors: Problem[] = []
  #errorCount = 0
  #formulas = 0
  #unanswered = 0
  #batch: Row[] = []
  #row: CellValue[] = []
  #rowIndex = -1
  #written = 0
  #cell: Cell | null = null
  #inValue = false
  #ended = false

  constructor(name: string, shared: Shared, sink: Sink) {
    this.#name = name
    this.#shared = shared
    this.#sink = sink
  }

  read(piece: string): void {
    scanXml(piece, this.#onTag)
  }

  readonly #onTag = (name: string, attributes: string, text: string): void => {
    const cell = this.#cell
    switch (name) {
      case 'c':
        this.#beginCell(attributes)
        break
      case '/c':
        this.#endCell()
        break
      case 'v':
      case 't':
      case '#text':
        this.#inValue ||= name !== '#text'
        if (cell && this.#inValue) cell.value += text
        break
      case '/v':
      case '/t':
        this.#inValue = false
        break
      case 'f':
        // LibreOffice writes every truth value so.
        if (cell) cell.formula = text !== 'TRUE()' && text !== 'FALSE()'
        break
      case 'row':
        this.#beginRow(attributes)
        break
      case '/row':
        this.#endRow()
        break
      case 'mergeCell':
        this.#merge(attribute(attributes, 'ref') ?? '')
        break
      case '/worksheet':
        this.#ended = true
        break
    }
  }

  #beginRow(attributes: string): void {
    const stated = Number(attribute(attributes, 'r') ?? NaN) - 1
    this.#rowIndex = Number.isInteger(stated) && stated > this.#rowIndex ? stated : this.#rowIndex + 1
    this.#row = []
  }

  #beginCell(attributes: string): void {
    if (attributes.endsWith('/')) {
      if (attribute(attributes, 'r') === undefined) this.#row.push(null)
      return
    }
    const reference = attribute(attributes, 'r')
    this.#cell = {
      column: reference === undefined ? this.#row.length : columnIndex(reference),
      type: attribute(attributes, 't') ?? 'n',
      style: attribute(attributes, 's') ?? '',
      value: '',
      formula: false,
    }
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    this.#inValue = false
    if (!cell) return
    if (cell.formula) this.#formulas += 1
    if (cell.formula && cell.value === '' && cell.type !== 'str') this.#unanswered += 1
    const value = cell.type === 'e' ? this.#error(cell) : this.#valueOf(cell)
    if (value === null || cell.column < 0) return
    if (cell.column >= this.#shared.limits.columns) throw this.#tooWide(cell)
    while (this.#row.length < cell.column) this.#row.push(null)
    this.#row[cell.column] = value
  }

  #valueOf(cell: Cell): CellValue {
    const { texts, shapes, epoch } = this.#shared
    if (cell.value === '') return null
    if (cell.type === 'inlineStr' || cell.type === 'str') return unescapeText(unescapeXml(cell.value))
    if (cell.value.trim() === '') return null
    if (cell.type === 's') return texts[Number(cell.value)] || null
    if (cell.type === 'b') return cell.value.trim() === '1'
    if (cell.type === 'd') return cell.value.slice(0, 10)
    const number = Number(cell.value)
    if (!Number.isFinite(number)) return unescapeXml(cell.value)
    return cell.style === '' ? number : dateCell(number, shapes[Number(cell.style)] ?? null, epoch)
  }

  #error(cell: Cell): null {
    this.#errorCount += 1
    if (this.#errorCount > MOST_ERRORS) return null
    const raw = unescapeXml(cell.value)
    const where = { sheet: this.#name, row: this.#rowIndex + 1, column: columnLetters(cell.column) }
    const what = `The cell shows the error ${raw} instead of a value`
    this.#errors.push({
      ...problem('cell-in-error', what, 'Type the value in this cell and save.', where),
      raw,
    })
    return null
  }

  #endRow(): void {
    const row = this.#row
    while (row.length > 0 && row.at(-1) === null) row.pop()
    if (row.length === 0) return
    const { limits, count } = this.#shared
    if (this.#rowIndex >= limits.rows) throw this.#tooLong()
    count.cells += row.length
    if (count.cells > limits.cells) throw this.#tooMany()
    while (this.#written < this.#rowIndex) this.#push(EMPTY)
    this.#push(row)
    this.#row = []
  }

  #push(row: Row): void {
    this.#written += 1
    if (this.#batch.push(row) >= BATCH) this.#flush()
  }

  #flush(): void {
    if (this.#batch.length > 0) this.#sink.rows(this.#batch)
    this.#batch = []
  }

  #merge(reference: string): void {
    const [first = '', last = first] = reference.split(':')
    const [from, to] = [placeOf(first), placeOf(last)]
    if (from.row >= 0 && from.column >= 0 && to.row >= from.row && to.column >= from.column) {
      this.#merges.push({ from, to })
    }
  }

  finish(): Problem[] {
    if (!this.#ended) throw this.#cutShort()
    this.#flush()
    this.#sink.merges(this.#merges)
    const where = { sheet: this.#name }
    const problems = [...this.#errors]
    if (this.#errorCount > MOST_ERRORS) {
      const what = `${this.#errorCount - MOST_ERRORS} more cells show an error instead of a value`
      problems.push(problem('cell-in-error', what, 'Type the values in these cells and save.', where))
    }
    if (this.#formulas > 0) {
      const cells = this.#formulas === 1 ? '1 cell is a formula' : `${this.#formulas} cells are formulas`
      const remedy = 'Check that they were up to date when the file was saved.'
      problems.push(problem('formulas', `${cells}; the results saved with the file are used`, remedy, where))
    }
    if (this.#unanswered > 0) {
      const cells = this.#unanswered === 1 ? '1 formula has' : `${this.#unanswered} formulas have`
      const remedy = 'Open the file in Excel, save it and choose it again.'
      problems.push(
        problem('formulas-without-result', `${cells} no saved result and read as empty`, remedy, where),
      )
    }
    return problems
  }

  #cutShort(): Refused {
    const remedy = 'Open it in Excel, save it under a new name as .xlsx and choose that file.'
    return new Refused('broken-file', 'The file is damaged: this sheet breaks off', remedy, {
      sheet: this.#name,
    })
  }

  #tooWide(cell: Cell): Refused {
    const where = { sheet: this.#name, row: this.#rowIndex + 1, column: columnLetters(cell.column) }
    const what = `The sheet has cells beyond ${this.#shared.limits.columns} columns`
    return new Refused('too-many-columns', what, 'Delete the stray cells, or the sheet, and save.', where)
  }

  #tooLong(): Refused {
    const where = { sheet: this.#name, row: this.#rowIndex + 1 }
    const what = `The sheet has cells beyond row ${this.#shared.limits.rows}`
    return new Refused('too-many-rows', what, 'Delete the stray cells, or split the file, and save.', where)
  }

  #tooMany(): Refused {
    const what = `The file has more than ${this.#shared.limits.cells} cells`
    return new Refused('too-many-cells', what, 'Split the file and import its parts one after the other.')
  }
}

function placeOf(reference: string): { row: number; column: number } {
  const plain = reference.replaceAll('$', '')
  return { row: Number(/\d+$/.exec(plain)?.[0] ?? 0) - 1, column: columnIndex(plain) }
}
