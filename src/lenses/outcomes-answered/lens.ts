// The list a chair uses: each outcome with who is accountable today, how it is going and what is open about it, by theme or
// by place. How an outcome is going is handed in, for figures stand beside the record.
import type { Block, Cell, Column, Run, Text } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { sayHolder, stateOfAction, whoAnswers, type AtLevel } from '#facts/index.ts'
import { action, area, outcome } from '#kinds/index.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'
import { themes, type Theme } from '#kinds/lists/themes.ts'

export type OutcomesOptions = {
  readonly outcomes: readonly Thing<typeof outcome>[]
  readonly by: 'theme' | 'place'
  readonly going: (id: Id) => Text
}
export type OutcomeRow = {
  readonly of: Thing<typeof outcome>
  readonly accountable: readonly Run[]
  readonly going: Text
  readonly open: number
  readonly late: number
}
export type OutcomesGroup = { readonly heading: string; readonly rows: readonly OutcomeRow[] }
export type OutcomesAnswered = { readonly by: 'theme' | 'place'; readonly groups: readonly OutcomesGroup[] }

export const outcomesAnswered: Lens<OutcomesOptions, OutcomesAnswered> = {
  name: 'outcomes-answered',
  title: 'Outcomes',
  question: 'What is to be reached, who is accountable for it today, and how is it going?',
  compute(now, { outcomes, by, going }, title) {
    const rows = outcomes.map((of) => rowOf(now, of, going, title))
    return { by, groups: by === 'theme' ? byTheme(rows) : byPlace(now, rows, title) }
  },
  show({ by, groups }, title) {
    return groups.flatMap(({ heading, rows }): readonly Block[] => [
      {
        type: 'table',
        caption: heading,
        columns: COLUMNS,
        rows: rows.map((one) => cellsOf(one, by, title)),
      },
    ])
  },
}

const COLUMNS: readonly Column[] = [
  { label: 'Outcome' },
  { label: 'Accountable' },
  { label: 'How it is going' },
  { label: 'Open actions' },
]

function cellsOf(
  { of, accountable, going, open, late }: OutcomeRow,
  by: string,
  title: Titles,
): readonly Cell[] {
  const { values } = of
  const where =
    values.area && by === 'theme'
      ? title(values.area)
      : values.theme && by === 'place'
        ? themes[values.theme]
        : ''
  return [
    [{ text: values.title, thing: of.id }, ...(where ? [`, ${where}`] : [])],
    accountable,
    going,
    openIn(open, late),
  ]
}

function openIn(open: number, late: number): Text {
  if (open === 0) return 'none'
  if (late === 0) return String(open)
  const overdue = { tag: `${late} overdue`, tone: 'warning' } as const
  return late === open ? [overdue] : [`${open}, of these `, overdue]
}

function rowOf(now: Snapshot, of: Thing<typeof outcome>, going: (id: Id) => Text, title: Titles): OutcomeRow {
  const states = now.pointing(action, 'about', of.id).map((one) => stateOfAction(now, one))
  return {
    of,
    accountable: accountableIn(now, of.id, title),
    going: going(of.id),
    open: states.filter((state) => state !== 'done').length,
    late: states.filter((state) => state === 'overdue').length,
  }
}

/** Levels told in full; more are counted. */
const TOLD = 3

function accountableIn(now: Snapshot, id: Id, title: Titles): readonly Run[] {
  const levels = whoAnswers(now, id)?.levels ?? []
  const told = levels
    .slice(0, TOLD)
    .flatMap((one, at): readonly Run[] => [
      ...(at > 0 ? [`; ${whereOf(one, title)}: `] : []),
      ...whoAt(now, one, title),
    ])
  const left = levels.length - TOLD
  return left > 0 ? [...told, `; and at ${left} more`] : told
}

function whoAt(now: Snapshot, { accountable, standing }: AtLevel, title: Titles): readonly Run[] {
  if (accountable.length === 0) return [{ tag: 'nobody', tone: 'warning' }]
  const all = accountable.flatMap((one, at): readonly Run[] => [
    ...(at > 0 ? [' and '] : []),
    ...sayHolder(now, one.holder, title),
  ])
  return standing.length > 1
    ? [...all, ' ', { tag: `${standing.length} accountable: a clash`, tone: 'warning' }]
    : all
}

function whereOf({ level, area: of }: AtLevel, title: Titles): string {
  return of && level !== 'organisation' ? title(of) : answeringLevels[level].toLowerCase()
}

function byTheme(rows: readonly OutcomeRow[]): readonly OutcomesGroup[] {
  const found = Map.groupBy(rows, ({ of }) => of.values.theme)
  return [...(Object.keys(themes) as Theme[]), undefined].flatMap((theme) => {
    const here = found.get(theme)
    return here ? [{ heading: theme ? themes[theme] : 'No theme given', rows: inOrder(here) }] : []
  })
}

// The widest area first, then places by name.
function byPlace(now: Snapshot, rows: readonly OutcomeRow[], title: Titles): readonly OutcomesGroup[] {
  const found = Map.groupBy(rows, ({ of }) => of.values.area)
  const order = Object.keys(answeringLevels)
  return [...found]
    .map(([of, here]) => {
      const level =
        now.get(area, of)?.values.level ?? (of ? 'organisation' : (here[0]?.of.values.level ?? ''))
      const heading = of ? title(of) : 'No area given'
      return { heading, at: `${order.indexOf(level)} ${heading}`, rows: inOrder(here) }
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

function inOrder(rows: readonly OutcomeRow[]): readonly OutcomeRow[] {
  return rows.toSorted(
    (one, other) =>
      one.of.values.title.localeCompare(other.of.values.title, 'en-GB') || (one.of.id < other.of.id ? -1 : 1),
  )
}
