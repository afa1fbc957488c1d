// What a measure tells about, who is accountable for that, and what is being done about it.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { actionStates, answersOf, sayHolder, stateOfAction, type Standing } from '#facts/index.ts'
import { action } from '#kinds/index.ts'
import { reaches } from '../../../../access.ts'
import type { SystemAsk } from '../../../../page.ts'

export function answeringForMeasure(ask: SystemAsk, { measure }: Standing): readonly Block[] {
  return [...outcomes(ask, measure.values.outcomes ?? []), ...actions(ask, measure.id)]
}

function outcomes(ask: SystemAsk, all: readonly Id[]): readonly Block[] {
  const { snapshot: now, title } = ask
  const rows = all.map((one): Cell[] => {
    const accountable = answersOf(now, one).filter(({ part }) => part === 'accountable')
    const who = accountable.flatMap(({ holder }, at): readonly Run[] => [
      ...(at > 0 ? ['; '] : []),
      ...sayHolder(now, holder, title),
    ])
    return [[{ text: title(one), thing: one }], who.length > 0 ? who : [{ tag: 'nobody', tone: 'warning' }]]
  })
  return [
    { type: 'heading', level: 2, text: 'Who answers for it' },
    {
      type: 'table',
      caption: 'Outcomes that it tells about',
      columns: [{ label: 'Outcome' }, { label: 'Accountable' }],
      rows,
      empty: 'It is not recorded which outcome this measure tells about, so nobody is seen to answer for it.',
    },
  ]
}

const TONES = { done: 'good', overdue: 'warning', soon: 'plain', open: 'plain' } as const

function actions(ask: SystemAsk, id: Id): readonly Block[] {
  const { snapshot: now, title } = ask
  const all = now.pointing(action, 'about', id).map((one) => ({ one, state: stateOfAction(now, one) }))
  const rows = all
    .toSorted(
      (a, b) =>
        Number(a.state === 'done') - Number(b.state === 'done') ||
        (a.one.values.due < b.one.values.due ? -1 : 1),
    )
    .map(({ one: { id: own, values }, state }): Cell[] => [
      [{ text: values.title, thing: own }],
      [{ text: title(values.owner), thing: values.owner }],
      showWhen(values.due),
      [{ tag: actionStates[state].toLowerCase(), tone: TONES[state] }],
    ])
  const mayAdd = reaches(ask.rank, 'contributor') && !ask.draft
  const add: Block = {
    type: 'prose',
    text: [{ text: 'Add an action', href: ask.here('/actions/new', { about: id }) }],
  }
  return [
    {
      type: 'table',
      caption: 'What is being done',
      columns: ['What will be done', 'Who', 'By', 'State'].map((label) => ({ label })),
      rows,
      empty: 'No action is recorded about this measure.',
    },
    ...(mayAdd ? [add] : []),
  ]
}
