// Dates in cells, as precise as they are written, and the rule for last days, which people include and we do
// not.
import { addDays, isDay, showDay, showWhen, type When } from '#core/day.ts'
import { parseDate } from '#files/parse-date.ts'
import { cellOf, type Line } from './lines.ts'
import type { Subject } from './register.ts'
import { keepWords, type Work } from './work.ts'

/** The date in a cell, as precise as it is; nothing, and a problem, where it is unclear. */
export function dateIn(work: Work, line: Line, means: string, of?: Subject): When | undefined {
  const cell = cellOf(line, means)
  if (!cell) return undefined
  const read = parseDate(cell.value)
  const tell = (as: string, rule: string) => work.inquiry.interpret(cell.where, cell.text, as, rule)
  if (read.is === 'date') {
    if (read.when !== cell.text)
      tell(showWhen(read.when), 'Dates are read day first and kept as precise as written.')
    return read.when
  }
  if (read.is === 'to-be-confirmed') tell('not known yet', 'It says that the date is still to come.')
  if (read.is === 'not-ended') tell('no end', 'It says that it goes on.')
  if (read.is === 'none') tell('no date', 'A dash or n/a says that there is none.')
  if (read.is !== 'unclear') return undefined
  work.inquiry.problem(cell.where, cell.text, read.problem.code, read.problem.what, read.problem.remedy)
  keepWords(of, cell)
  return undefined
}

/** The first day after a last day written in a cell. */
export function endIn(work: Work, line: Line, of?: Subject): When | undefined {
  const last = dateIn(work, line, 'end', of)
  const cell = cellOf(line, 'end')
  if (last === undefined || !cell || !isDay(last)) return last
  const rule = `${cell.heading} is taken as the last day, which is included.`
  work.inquiry.interpret(cell.where, cell.text, `ended after ${showDay(last)}`, rule)
  return addDays(last, 1)
}

/** Start and end of a thing that rows date themselves. */
export function sayPeriod(work: Work, of: Subject, line: Line): void {
  if (of.cited && of.cited !== line) return tellOtherRow(work, of, line)
  const start = dateIn(work, line, 'start', of)
  if (start !== undefined && of.isNew) of.from = start
  else if (start !== undefined && start !== of.from) {
    const cell = cellOf(line, 'start')
    const what = `The record says it began ${showWhen(of.from)}, the file ${showWhen(start)}`
    if (cell)
      work.inquiry.problem(
        cell.where,
        cell.text,
        'other-start',
        what,
        'Nothing was changed. Correct the one that is wrong.',
      )
  }
  const end = endIn(work, line, of)
  if (end !== undefined) of.ends = end
}

// Only the first row of a thing dates it.
function tellOtherRow(work: Work, of: Subject, line: Line): void {
  for (const cell of line.cells.filter((one) => one.means === 'start' || one.means === 'end')) {
    const what = `Another row dates the same ${of.kind} already`
    const remedy = 'Make the rows agree, or leave one out. The first was taken.'
    work.inquiry.problem(cell.where, cell.text, 'said-twice', what, remedy)
  }
}
