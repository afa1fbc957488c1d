// Actions: what is being done, by whom and by when, and what is late. The nearest due stands first.
import type { Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { actionStates, byDue, stateOfAction, type ActionState } from '#facts/index.ts'
import { action, role, seat } from '#kinds/index.ts'

export type DueAction = {
  readonly of: Thing<typeof action>
  readonly state: ActionState
  /** Who holds the owning role or seat; empty where nobody does, or it is no position. */
  readonly people: readonly Id[]
  readonly vacant: boolean
}

export type ActionsAsked = {
  /** Without it, all that are not done. */
  readonly state?: ActionState
  readonly owner?: Id
  readonly about?: Id
  /** Those about a finding of that check. */
  readonly check?: string
}

export const actionsDue: Lens<ActionsAsked, readonly DueAction[]> = {
  name: 'actions-due',
  title: 'Actions',
  question: 'What is being done about it, by whom, and by when?',
  compute: (now, { state, owner, about, check }) =>
    now
      .all(action)
      .filter(({ values }) => (!owner || values.owner === owner) && (!about || values.about.includes(about)))
      .filter(({ values }) => !check || values.check === check)
      .map((of): DueAction => {
        const isPosition = (now.get(role, of.values.owner) ?? now.get(seat, of.values.owner)) !== undefined
        const people = isPosition ? holdersOf(now, of.values.owner).map(({ holder }) => holder) : []
        return { of, state: stateOfAction(now, of), people, vacant: isPosition && people.length === 0 }
      })
      .filter((one) => (state ? one.state === state : one.state !== 'done'))
      .toSorted((one, other) => byDue(one.of, other.of)),
  show: (found, title) => [
    {
      type: 'table',
      caption: 'Actions',
      columns: ['What will be done', 'About', 'Who', 'By', 'State'].map((label) => ({ label })),
      rows: found.map((one) => rowOf(one, title)),
      empty: 'There are none.',
    },
  ],
}

const TONES = { overdue: 'warning', soon: 'plain', open: 'plain', done: 'good' } as const

function rowOf({ of, state, people, vacant }: DueAction, title: Titles): readonly Cell[] {
  const { values } = of
  const link = (id: Id): Run => ({ text: title(id), thing: id })
  const who: Run[] = [
    link(values.owner),
    ...people.flatMap((id, at) => [at === 0 ? ' (' : ', ', link(id)]),
    ...(people.length > 0 ? [')'] : []),
    ...(vacant ? [' ', { tag: 'vacant', tone: 'warning' } as const] : []),
  ]
  return [
    [{ text: values.title, thing: of.id }],
    values.about.flatMap((id, at): Run[] => [...(at > 0 ? ['; '] : []), link(id)]),
    who,
    showWhen(values.due),
    [{ tag: actionStates[state].toLowerCase(), tone: TONES[state] }],
  ]
}
