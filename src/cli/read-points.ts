// Dates and values from a file of an analyst: every row is read or named with what is wrong with it; nothing is guessed.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { startOf, showDay, type Day } from '#core/day.ts'
import { problem, type Parsed, type Problem, type Where } from '#core/problem.ts'
import { columnLetters, type CellValue, type Row } from '#files/grid.ts'
import { parseDate } from '#files/parse-date.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { WrongUse } from './command.ts'

export type Point = { readonly date: Day; readonly value: number | undefined }

/**
 * Points in the order of the file. With a value the problems only warn; without one each row that cannot be read is
 * named. An empty value is a missing one; a month stands for its first day; rows without anything are passed over.
 * WrongUse where there is no such file.
 */
export async function readPoints(file: string): Promise<Parsed<readonly Point[]>> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new WrongUse(`There is no file ${file}`)
  const name = basename(file)
  const { value: workbook, problems: refused } = await readWorkbook(file, name)
  if (!workbook) return { problems: refused }
  const doubts = workbook.problems.filter(({ code }) => code !== 'uneven-row') // Said below, where it matters.
  const rows = workbook.grids[0]?.rows ?? []
  const { points, problems } = pointsOf(rows, name)
  return problems.length > 0 ? { problems: [...doubts, ...problems] } : { value: points, problems: doubts }
}

type Read = { readonly points: readonly Point[]; readonly problems: readonly Problem[] }

function pointsOf(rows: readonly Row[], file: string): Read {
  const top = rows.findIndex((row) => row.length > 0)
  const heads = rows[top]
  if (!heads)
    return refused(problem('empty-file', 'The file is empty', 'Write date,value in its first row.', { file }))
  const [dates, values] = [columnsCalled(heads, 'date')[0], columnsCalled(heads, 'value')[0]]
  if (dates === undefined || values === undefined) {
    const absent = [dates ?? 'date', values ?? 'value'].filter((one) => typeof one === 'string')
    return refused(
      problem(
        'no-such-column',
        `There is no column ${absent.join(' and no column ')}`,
        'Write date,value as the first row, one figure in each row below it.',
        { file, row: top + 1 },
      ),
    )
  }
  const twice = ['date', 'value'].filter((name) => columnsCalled(heads, name).length > 1)
  if (twice.length > 0)
    return refused(
      problem('column-twice', `There are two columns ${twice.join(' and ')}`, 'Keep the one that is meant.', {
        file,
        row: top + 1,
      }),
    )
  const below = rows.slice(top + 1).map((row, at) => ({ row, number: top + at + 2 }))
  const filled = below.filter(({ row }) => row.some((cell) => cell !== null))
  if (filled.length === 0)
    return refused(problem('no-figures', 'There are no figures below the first row', 'Add them.', { file }))
  const read = new Reader(file, dates, values, heads.length)
  for (const { row, number } of filled) read.row(row, number)
  return read
}

function refused(one: Problem): Read {
  return { points: [], problems: [one] }
}

function columnsCalled(heads: Row, name: string): readonly number[] {
  return heads.flatMap((head, at) => (String(head).trim().toLowerCase() === name ? [at] : []))
}

/** Reads row after row, since a day may stand once only. */
class Reader implements Read {
  readonly points: Point[] = []
  readonly problems: Problem[] = []
  readonly #rows = new Map<Day, number>()
  readonly #file: string
  readonly #dates: number
  readonly #values: number
  readonly #width: number

  constructor(file: string, dates: number, values: number, width: number) {
    this.#file = file
    this.#dates = dates
    this.#values = values
    this.#width = width
  }

  row(row: Row, number: number): void {
    const before = this.problems.length
    if (row.length > this.#width)
      this.#say(
        'too-many-cells',
        `There are ${row.length} cells under ${this.#width} columns`,
        'Write numbers without a comma for thousands, and put text with commas in quotation marks.',
        { row: number },
      )
    const date = this.#date(row[this.#dates] ?? null, number)
    const value = this.#value(row[this.#values] ?? null, number)
    if (date === undefined || this.problems.length > before) return
    this.#rows.set(date, number)
    this.points.push({ date, value })
  }

  #date(cell: CellValue, row: number): Day | undefined {
    const where = { row, column: columnLetters(this.#dates) }
    const reading = parseDate(cell)
    if (reading.is === 'unclear') this.#say('not-a-day', reading.problem.what, WRITE_IT, where)
    else if (reading.is !== 'date' || !/^\d{4}-\d\d(-\d\d)?$/.test(reading.when))
      this.#say('not-a-day', `"${cell ?? ''}" is not a day`, WRITE_IT, where)
    else {
      const date = startOf(reading.when)
      const earlier = this.#rows.get(date)
      if (earlier === undefined) return date
      this.#say(
        'repeated-day',
        `${showDay(date)} has a figure in row ${earlier} already`,
        'Keep one row for each date.',
        where,
      )
    }
    return undefined
  }

  #value(cell: CellValue, row: number): number | undefined {
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined
    const value = typeof cell === 'string' ? numberIn(cell) : cell
    if (typeof value === 'number' && Number.isFinite(value)) return value
    this.#say(
      'not-a-number',
      `"${cell}" is not a number`,
      'Write it with digits and a point only, as 1234.5, and leave the cell empty where there is no figure.',
      { row, column: columnLetters(this.#values) },
    )
    return undefined
  }

  #say(code: string, what: string, remedy: string, where: Where): void {
    this.problems.push(problem(code, what, remedy, { file: this.#file, ...where }))
  }
}

const WRITE_IT = 'Write the day as 2026-04-01.'

/** Digits with a point, a sign, or an exponent; not "1,234", which is 1.234 to some. */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/^\u2212/, '-')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}
