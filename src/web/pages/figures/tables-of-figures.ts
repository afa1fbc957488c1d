// Figures and loads as tables: what is new, what revises what was known, what was loaded and when. Long lists are cut, and
// it is said how much more there is.
import type { Block, Cell, Run, Table } from '#core/block.ts'
import { dayOf, showDay, type Day } from '#core/day.ts'
import type { Revision } from '#core/figures-against.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { showWhere, type Problem } from '#core/problem.ts'
import type { Figure, Load } from '#core/series.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import { sayFigure, sayPeriod } from '#facts/index.ts'
import type { measure } from '#kinds/index.ts'
import { capital } from '../../parts/capital.ts'

/** Lines of a table on a page. */
export const MOST_LINES = 200

type Measured = ValuesOfKind<typeof measure>
type Seen = { readonly snapshot: Snapshot; readonly title: Titles }

export function revisedTable({ snapshot, title }: Seen, revised: readonly Revision[]): readonly Block[] {
  const rows = revised.slice(0, MOST_LINES).map(({ figure, before }): Cell[] => {
    const measured = measuredOf(snapshot, figure.measure)
    return [
      linked(figure.measure, title),
      linked(figure.of, title),
      period(measured, figure.day) + planned(figure),
      say(measured, before.value, before.note),
      say(measured, figure.value, figure.note),
    ]
  })
  const columns = [...WHAT, 'Period', 'Was', 'Becomes'].map((label) => ({ label }))
  return cut({ type: 'table', caption: 'What they revise', columns, rows }, revised.length)
}

/** A line for each series: from when to when, and the last figure. */
export function addedTable({ snapshot, title }: Seen, added: readonly Figure[]): readonly Block[] {
  const series = [
    ...Map.groupBy(added, ({ measure: of, of: whose, strand }) => `${of} ${whose} ${strand}`).values(),
  ]
  const rows = series.slice(0, MOST_LINES).flatMap((figures): Cell[][] => {
    const inOrder = figures.toSorted((one, other) => (one.day < other.day ? -1 : 1))
    const [first, last] = [inOrder[0], inOrder.at(-1)]
    if (!first || !last) return []
    const measured = measuredOf(snapshot, first.measure)
    const from = period(measured, first.day)
    const to = period(measured, last.day)
    return [
      [
        linked(first.measure, title),
        linked(first.of, title),
        (from === to ? from : `${from} to ${to}`) + planned(first),
        figures.length,
        say(measured, last.value, last.note),
      ],
    ]
  })
  const columns = [
    ...WHAT.map((label) => ({ label })),
    { label: 'Periods' },
    { label: 'Figures', numeric: true },
    { label: 'The last of them' },
  ]
  return cut({ type: 'table', caption: 'What is new', columns, rows }, series.length)
}

export function problemsTable(caption: string, problems: readonly Problem[]): readonly Block[] {
  return cut(wholeProblems(caption, problems, MOST_LINES), problems.length)
}

/** Uncut, for a file. The sheet is named where there are several, and what was written where anything was. */
export function wholeProblems(caption: string, problems: readonly Problem[], most = problems.length): Table {
  const several = new Set(problems.map(({ where }) => where.sheet)).size > 1
  const written = problems.some(({ raw }) => raw !== undefined)
  const rows = problems
    .slice(0, most)
    .map(({ where, raw, what, remedy }): Cell[] => [
      capital(showWhere({ ...where, file: '', ...(!several && { sheet: '' }) })) || 'The file',
      ...(written ? [raw ?? ''] : []),
      what,
      remedy,
    ])
  const columns = ['Where', ...(written ? ['As written'] : []), 'What', 'What to do']
  return { type: 'table', caption, columns: columns.map((label) => ({ label })), rows }
}

export function loadsTable(loads: readonly Load[], way: (number: number) => string): Block {
  const rows = loads.map((one): Cell[] => [
    [{ text: showDay(dayOf(one.at)), href: way(one.number) }],
    one.by,
    one.because,
    one.fileName ?? '',
    one.figures,
  ])
  const columns = [
    ...['When', 'By', 'Why', 'File'].map((label) => ({ label })),
    { label: 'Figures', numeric: true },
  ]
  return {
    type: 'table',
    caption: 'Loads of figures, the last first',
    columns,
    rows,
    empty: 'Nothing is loaded yet.',
  }
}

const WHAT = ['Measure', 'Whose'] as const

function cut(table: Table, of: number): readonly Block[] {
  if (of <= table.rows.length) return [table]
  const more = (of - table.rows.length).toLocaleString('en-GB')
  return [table, { type: 'prose', text: `And ${more} more.` }]
}

function measuredOf(snapshot: Snapshot, id: Id): Measured | undefined {
  return snapshot.nearest(id)?.values as Measured | undefined
}

function period(measured: Measured | undefined, day: Day): string {
  return measured ? sayPeriod(day, measured.frequency) : showDay(day)
}

function planned({ strand }: Pick<Figure, 'strand'>): string {
  return strand === 'plan' ? ' (plan)' : ''
}

function say(measured: Measured | undefined, value: number | null, note: string | undefined): string {
  const figure = value === null ? 'No figure' : measured ? sayFigure(measured, value) : String(value)
  return note ? `${figure}: ${note}` : figure
}

function linked(thing: Id, title: Titles): readonly Run[] {
  return [{ text: title(thing), thing }]
}
