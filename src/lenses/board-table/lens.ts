// Many measures as a board reads them: the latest figure with its month, both icons with their words, who is accountable today,
// what is being done, and which figures are missing. What is getting worse comes first. Standings are handed in.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import {
  accountableForMeasure,
  openActionsOfMeasure,
  sayHolder,
  sayLatest,
  sayTarget,
  type Standing,
  stateOfAction,
  urgencyOf,
} from '#facts/index.ts'
import type { action } from '#kinds/index.ts'
import { themes, type Theme } from '#kinds/lists/themes.ts'
import { assuranceIcon, variationIcon } from '#spc/draw-icons.ts'
import { assuranceWords, variationWords } from '#spc/paints.ts'

export type BoardOptions = {
  readonly standings: readonly Standing[]
  /** The address of a measure for one subject. */
  readonly way: (measure: Id, of: Id) => string
}
export type BoardRow = {
  readonly standing: Standing
  readonly href: string
  readonly accountable: readonly Run[]
  readonly actions: readonly Thing<typeof action>[]
}
export type BoardGroup = { readonly heading: string; readonly rows: readonly BoardRow[] }
export type Board = { readonly now: Snapshot; readonly groups: readonly BoardGroup[] }

export const boardTable: Lens<BoardOptions, Board> = {
  name: 'board-table',
  title: 'Measures',
  question: 'How do our measures go, who is accountable for each, and what is being done?',
  compute(now, { standings, way }, title) {
    const rows = standings.map((standing) => rowOf(now, standing, way, title))
    const byTheme = Map.groupBy(rows, ({ standing }) => standing.measure.values.theme)
    const order: readonly (Theme | undefined)[] = [...(Object.keys(themes) as Theme[]), undefined]
    const groups = order.flatMap((theme) => {
      const found = byTheme.get(theme)
      return found ? [{ heading: theme ? themes[theme] : 'No theme given', rows: inOrder(found, title) }] : []
    })
    return { now, groups }
  },
  show({ now, groups }, title) {
    return groups.map(({ heading, rows }): Block => ({
      type: 'table',
      caption: heading,
      columns: COLUMNS.map((label) => ({ label })),
      rows: rows.map((row) => cellsOf(now, row, title)),
    }))
  },
}

const COLUMNS = ['Measure', 'Latest', 'Variation', 'Target', 'Assurance', 'Accountable', 'Action']

function rowOf(now: Snapshot, standing: Standing, way: BoardOptions['way'], title: Titles): BoardRow {
  const { measure, of } = standing
  const answers = accountableForMeasure(now, measure, of)
  return {
    standing,
    href: way(measure.id, of),
    accountable: answers.flatMap(({ holder }, at) => [
      ...(at > 0 ? ['; '] : []),
      ...sayHolder(now, holder, title),
    ]),
    actions: openActionsOfMeasure(now, measure),
  }
}

const byName = new Intl.Collator('en-GB')
const VARIATION = ['concern', 'neutral', 'common', 'improvement', 'none']
const ASSURANCE = ['fail', 'hit-or-miss', 'none', 'pass']

/** What is getting worse or will not meet its target first; no mark is made of the two together. */
function inOrder(rows: readonly BoardRow[], title: Titles): readonly BoardRow[] {
  const place = ({ answer }: Standing) =>
    ASSURANCE.indexOf(answer.assurance) * 10 + VARIATION.indexOf(answer.variation.split('-')[0] ?? '')
  return rows
    .map((row) => {
      const { standing } = row
      return {
        row,
        urgency: urgencyOf(standing),
        place: place(standing),
        name: `${standing.measure.values.name} ${title(standing.of)}`,
      }
    })
    .toSorted(
      (one, other) =>
        one.urgency - other.urgency || one.place - other.place || byName.compare(one.name, other.name),
    )
    .map(({ row }) => row)
}

function cellsOf(
  now: Snapshot,
  { standing, href, accountable, actions }: BoardRow,
  title: Titles,
): readonly Cell[] {
  const { measure, of, latest, answer } = standing
  const { values } = measure
  return [
    [{ text: values.name, href }, `, ${title(of)}`],
    sayLatest(standing),
    [{ icon: variationIcon(answer.variation), words: variationWords[answer.variation] }],
    latest?.target === undefined ? 'none' : sayTarget(values, latest.target),
    [{ icon: assuranceIcon(answer.assurance), words: assuranceWords[answer.assurance] }],
    accountable.length > 0 ? accountable : [{ tag: 'nobody', tone: 'warning' }],
    actionOf(now, actions),
  ]
}

function actionOf(now: Snapshot, [next, ...more]: readonly Thing<typeof action>[]): readonly Run[] {
  if (!next) return ['none']
  const late = stateOfAction(now, next) === 'overdue'
  return [
    { text: next.values.title, thing: next.id },
    `, by ${showWhen(next.values.due)}`,
    ...(late ? [' ', { tag: 'overdue', tone: 'warning' } as const] : []),
    ...(more.length > 0 ? [`, and ${more.length} more`] : []),
  ]
}
