// What every reader of rows is handed: the record as at the day, the register of things, and where doubts go.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Option } from '#core/field.ts'
import { showWhere } from '#core/problem.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { doubt, type Inquiry } from './inquiry.ts'
import type { Cell, Cited, Line } from './lines.ts'
import type { Register, Subject } from './register.ts'

export type Work = {
  readonly now: Snapshot
  readonly asAt: Day
  readonly fileName: string
  readonly names: ReadonlyMap<Id, string>
  readonly inquiry: Inquiry
  readonly register: Register
  /** The name of the area of the whole system; empty when not known. */
  readonly system: string
  /** The integrated care board, where there is only one in the record and the file. */
  readonly board: Id | undefined
  /** Names of rows that wait for an answer, so that nobody is asked about them twice. */
  readonly waiting: Set<string>
}

/** A fact that one cell gives, not its whole row. */
export function citing(work: Work, cell: Cell): Cited {
  return { where: cell.where, source: { from: work.fileName, where: showWhere(cell.where), raw: cell.text } }
}

/** "Leave it out" as an answer to any question about a cell. */
export const AS_NOTE: Option = { value: 'note', label: 'None of these: keep the words as a note' }

/**
 * Keeps a cell's words with the thing when they became no value. What is in the record already is left alone.
 */
export function keepWords(of: Subject | undefined, cell: Cell): void {
  if (of?.isNew) of.notes.add(`${cell.heading}: ${cell.text}`)
}

/** The cell where it holds words; a dash or a "tbc" is said to be no value and nothing is returned. */
export function spoken(work: Work, cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined
  const saying = sayingOf(cell.text)
  if (saying === 'text') return cell
  const rule =
    saying === 'nothing' ? 'A dash or n/a says that there is none.' : 'It says that this is not known yet.'
  work.inquiry.interpret(cell.where, cell.text, saying === 'nothing' ? 'none' : 'not known yet', rule)
  return undefined
}

const YES_NO: ReadonlyMap<string, string> = new Map(
  Object.entries({ y: 'yes', n: 'no', true: 'yes', false: 'no' }),
)

/** One of a kind's simple fields: text, number, yes or no, or one of a list. */
export function sayField(work: Work, of: Subject, line: Line, means: string, field = means): void {
  const cell = spoken(
    work,
    line.cells.find((one) => one.means === means),
  )
  if (!cell) return
  const shape = work.now.ledger.vocabulary.get(of.kind)?.fields[field]
  const text = cell.text.replace(/\s+/g, ' ')
  const read = shape?.parse(shape.entry.type === 'choice' ? (YES_NO.get(text.toLowerCase()) ?? text) : text)
  if (read && read.value !== undefined) return work.register.say(of, field, read.value, cell)
  if (shape?.entry.type === 'choice') {
    const answer = work.inquiry.ask({
      key: doubt(`${of.kind}-${field}`, cell.text),
      where: cell.where,
      raw: cell.text,
      asks: `What is "${cell.text}" in the column ${cell.heading}?`,
      options: [...shape.entry.options, AS_NOTE],
    })
    if (answer !== undefined && answer !== AS_NOTE.value) return work.register.say(of, field, answer, cell)
  } else {
    const found = read?.problems[0]
    const remedy = found?.remedy ?? 'Correct the cell.'
    work.inquiry.problem(
      cell.where,
      cell.text,
      found?.code ?? 'unclear',
      found?.what ?? `"${cell.text}" is unclear`,
      remedy,
    )
  }
  keepWords(of, cell)
}

/** Words of the note columns. */
export function sayNotes(of: Subject, line: Line): void {
  for (const cell of line.cells) if (cell.means === 'note') of.notes.add(cell.text)
}
