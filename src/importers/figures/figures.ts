// A workbook of figures → the figures it holds, what could not be taken line by line, and what was taken with doubt. Figures
// are no proposals: nothing of the record is changed by them. Nothing is guessed: who and what is matched exactly.
import type { Figure } from '#core/series.ts'
import { problem, type Problem } from '#core/problem.ts'
import { columnLetters, type Grid, type Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import type { FiguresAsked } from './figures-asked.ts'
import { findLayout, type Layout } from './find-layout.ts'
import { knownOnes } from './known.ts'
import { readRows } from './read-rows.ts'
import { settleRepeats } from './settle-repeats.ts'
import type { RowCounts, Taken } from './taken.ts'

export type FiguresReading = {
  readonly figures: readonly Figure[]
  /** What was left out, line by line. */
  readonly problems: readonly Problem[]
  /** What was taken, and should be looked at. */
  readonly warnings: readonly Problem[]
  /** Lines below the headings; cells that held something, those taken as figures, and those that were no figures. */
  readonly rows: RowCounts
}

/** Figures in one file; more are loaded in several. */
const MOST_FIGURES = 250_000

export const figures = {
  open: (bytes: Uint8Array, fileName: string) => readWorkbook(bytes, fileName),
  read,
} as const

function read(workbook: Workbook, asked: FiguresAsked): FiguresReading {
  const known = knownOnes(asked.now)
  const problems: Problem[] = []
  const warnings: Problem[] = [...workbook.problems]
  const taken: Taken[] = []
  const rows: RowCounts = { lines: 0, cells: 0 }
  const unread: Problem[] = []
  let tables = 0
  for (const grid of workbook.grids) {
    const layout = grid.hidden ? undefined : findLayout(grid, known)
    if (!layout) {
      if (grid.rows.length > 0) unread.push(notRead(grid))
      continue
    }
    if (layout.values.length === 0) {
      unread.push(noFigureColumn(grid, layout))
      continue
    }
    tables += 1
    const read = readRows(grid, layout, known, asked)
    for (const one of read.taken) taken.push(one)
    for (const one of read.problems) problems.push(one)
    for (const one of read.warnings) warnings.push(one)
    rows.lines += read.rows.lines
    rows.cells += read.rows.cells
  }
  // Beside a table that was read, a sheet of words is nothing to put right.
  if (tables > 0) warnings.push(...unread)
  else problems.push(...(unread.length > 0 ? unread : [EMPTY]))
  if (taken.length > MOST_FIGURES)
    return { figures: [], problems: [tooMany(taken.length), ...problems], warnings, rows }
  const settled = settleRepeats(taken, known)
  if (tables > 0 && rows.cells === 0) problems.push(NO_FIGURES)
  return {
    figures: settled.figures,
    problems: [...problems, ...settled.problems],
    warnings: [...warnings, ...settled.warnings],
    rows,
  }
}

const EMPTY = problem('empty-file', 'There is nothing in the file', 'Choose the file with the figures.')
const NO_FIGURES = problem(
  'no-figures',
  'There are headings and no figures below them',
  'Fill in the figures, one line for each period, and choose the file again.',
)

function notRead(grid: Grid): Problem {
  const where = { sheet: grid.name }
  if (grid.hidden) {
    const remedy = 'Show the sheet in your spreadsheet program where it holds figures to load.'
    return problem('hidden-sheet', 'The sheet is hidden and was not read', remedy, where)
  }
  return problem(
    'no-table',
    'No table of figures was found',
    'Give it a row of headings: month and value, with measure and who where there are several; or months across.',
    { ...where, row: 1 },
  )
}

function noFigureColumn(grid: Grid, { header, passedOver }: Layout): Problem {
  const named = passedOver.slice(0, 8).map(({ heading }) => `"${heading.slice(0, 60)}"`)
  const column = columnLetters(passedOver[0]?.column ?? 0)
  return problem(
    'no-figure-column',
    `None of the columns is known to hold figures: ${named.join(', ')}`,
    'Head the column with the name or code of its measure, or with "value" where the file is of one measure.',
    { sheet: grid.name, row: header + 1, column },
  )
}

function tooMany(count: number): Problem {
  const [has, most] = [count.toLocaleString('en-GB'), MOST_FIGURES.toLocaleString('en-GB')]
  return problem(
    'too-many-figures',
    `The file holds ${has} figures; at most ${most} are loaded at once`,
    'Split it, by year or by measure, and load the parts one after the other.',
  )
}
