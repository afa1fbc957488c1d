// What became of every row, in numbers that add up; and the rows that lead to nothing yet, named by their
// table, so that none is left out unseen.
import type { Reading } from '#core/importer.ts'
import type { Inquiry } from './inquiry.ts'
import type { Line } from './lines.ts'
import { changesOf } from './proposals.ts'
import type { Subject } from './register.ts'

/**
 * `own` are the things each row is about. A row counts as proposed when anything of them would be recorded.
 */
export function countRows(
  lines: readonly Line[],
  own: ReadonlyMap<Line, readonly Subject[]>,
  passedOver: number,
): Reading['rows'] {
  let [proposed, unchanged, waiting] = [0, 0, 0]
  for (const line of lines) {
    const subjects = own.get(line) ?? []
    if (subjects.length === 0) waiting += 1
    else if (subjects.some((one) => one.isNew || one.ends || Object.keys(changesOf(one)).length > 0))
      proposed += 1
    else unchanged += 1
  }
  return { read: lines.length + passedOver, proposed, unchanged, passedOver: passedOver + waiting }
}

/** One problem for each table with rows that lead to nothing. */
export function tellWaitingRows(
  lines: readonly Line[],
  own: ReadonlyMap<Line, readonly Subject[]>,
  inquiry: Inquiry,
): void {
  const waiting = lines.filter((line) => (own.get(line) ?? []).length === 0)
  for (const rows of Map.groupBy(waiting, (line) => line.block).values()) {
    const [first] = rows
    if (!first) continue
    const numbers = rows.map((line) => line.where.row ?? 0)
    const which = `${numbers.length === 1 ? 'row' : 'rows'} ${showRuns(numbers)}`
    const what = `${numbers.length} of the rows in this table ${numbers.length === 1 ? 'is' : 'are'} left out: ${which}`
    const remedy =
      'Answer the questions about them, or put right what is wrong with them. What you chose to leave out stays out.'
    inquiry.problem(first.where, '', 'rows-left-out', what, remedy)
  }
}

/** [6, 7, 8, 12] → "6 to 8, 12"; a long list is cut short. */
function showRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const told = runs.slice(0, 20).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
  return `${told.join(', ')}${runs.length > 20 ? ' and more' : ''}`
}
