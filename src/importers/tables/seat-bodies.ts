// The body each row of seats is on: a column's word, else the body the person confirmed for the block.
import type { Id } from '#core/id.ts'
import { bodyNamed, newBody } from './bodies-named.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import type { Work } from './work.ts'

/** A row whose body is in doubt has none. */
export function bodiesOfSeats(work: Work, lines: readonly Line[]): ReadonlyMap<Line, Id> {
  const own = new Map<Line, Id>()
  const known = new Map<string, Id | undefined>()
  for (const line of lines) {
    const cell = cellOf(line, 'body')
    const { titleRows, headerRows, title, body } = line.block
    const at = cell ?? {
      where: { sheet: line.sheet, row: titleRows[0] ?? headerRows.first },
      text: (body ?? '').trim(),
    }
    const key = cell ? cell.text : `${line.sheet} ${headerRows.first}`
    if (!known.has(key))
      known.set(key, at.text === '' ? nameless(work, line) : resolve(work, at, cell ? '' : title, line))
    const id = known.get(key)
    if (id) own.set(line, id)
  }
  return own
}

function resolve(work: Work, at: Parameters<typeof bodyNamed>[1], title: string, line: Line): Id | undefined {
  const named = bodyNamed(work, at)
  const where = `${line.sheet}, row ${at.where.row}`
  const cited = { where: at.where, source: { ...line.source, where, raw: title || at.text } }
  return named === 'new' ? newBody(work, at, { title }, cited)?.id : named
}

function nameless(work: Work, line: Line): undefined {
  const where = { sheet: line.sheet, row: line.block.headerRows.first }
  const remedy = 'Say in the settings of this table which body it is, or which column names it.'
  work.inquiry.problem(
    where,
    line.block.title,
    'no-body',
    'It is not known which body these seats are on',
    remedy,
  )
  return undefined
}

/**
 * Committees of the board that the file brings only by their members, once all bodies are read: whether they
 * report to its board is not written, and asked once for all.
 */
export function askReports(work: Work, bodies: ReadonlyMap<Line, Id>): void {
  const boards = work.register
    .idsOf('body')
    .filter((id) => isOf(work, id, work.board) && work.register.valueOf(id, 'form') === 'board')
  const [board] = boards
  if (!board || boards.length > 1) return
  for (const id of new Set(bodies.values())) {
    const of = work.register.subject(id)
    if (!of.isNew || of.given.form !== 'committee' || of.given.reportsTo || !isOf(work, id, work.board))
      continue
    const name = work.register.nameOf(board)
    const answer = work.inquiry.ask({
      key: doubt('reports-to', board),
      where: of.cited?.where ?? {},
      raw: work.register.nameOf(id),
      asks: `Committees of ${work.register.nameOf(work.board ?? id)} are listed without saying whom they report to. Do they report to ${name}?`,
      options: [
        { value: 'yes', label: `Yes, to ${name}` },
        { value: 'no', label: 'No, or not known' },
      ],
      likely: 'yes',
    })
    if (answer === 'yes') work.register.say(of, 'reportsTo', board)
  }
}

function isOf(work: Work, id: Id, organisation: Id | undefined): boolean {
  const of = (work.register.valueOf(id, 'of') ?? []) as readonly Id[]
  return organisation !== undefined && of.includes(organisation)
}
