// Rows of sums against the rows above them. A sum that does not add up is the first thing a secretary wants
// to know.
import { showCell, type Grid } from '#files/grid.ts'
import { columnIndex } from '#files/grid.ts'
import type { Inquiry } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import type { BlockSettings } from './settings.ts'

/**
 * Compares each sum of a block with its lines: a number of rows in the first cell, of those voting, of
 * places.
 */
export function compareTotals(
  grid: Grid,
  block: BlockSettings,
  lines: readonly Line[],
  inquiry: Inquiry,
): void {
  for (const row of block.totalRows) {
    const above = lines.filter((line) => (line.where.row ?? 0) < row)
    for (const { column, means, heading } of block.columns) {
      const text = showCell(grid.rows[row - 1]?.[columnIndex(column)]).trim()
      const said = /\d+/.exec(text)?.[0]
      const counted = countOf(means, text, above)
      if (said === undefined || counted === undefined || Number(said) === counted.count) continue
      const where = { sheet: grid.name, row, column }
      const what = `It says ${text} but there are ${counted.count} ${counted.of} above it`
      const remedy = `Look for a row or a value of ${heading || 'the table'} that is missing or too many. The rows are read as they stand.`
      inquiry.problem(where, text, 'sum-differs', what, remedy)
    }
  }
}

function countOf(
  means: string,
  text: string,
  above: readonly Line[],
): { count: number; of: string } | undefined {
  if (means === 'name') return { count: above.length, of: 'rows' }
  if (means === 'voting' || /\bvoting\b/i.test(text)) {
    const voting = above.filter((line) => /^\s*(y|yes|true|1)\b/i.test(cellOf(line, 'voting')?.text ?? ''))
    return { count: voting.length, of: 'rows with a vote' }
  }
  if (means !== 'places') return undefined
  return {
    count: above.reduce((sum, line) => sum + (Number(cellOf(line, 'places')?.text) || 1), 0),
    of: 'places',
  }
}
