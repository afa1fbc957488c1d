// What the page of an outcome says first: who answers for it, how it is going, what is being done, where it comes from and
// who was accountable when. In that order, for that is the order in which a chair asks.
import { showWhen } from '#core/day.ts'
import type { Block, Cell } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { actionStates, standingsOfOutcome, stateOfAction } from '#facts/index.ts'
import { action, outcome } from '#kinds/index.ts'
import { accountableWhen, answering, goingOfOutcome, rootsOfOutcome } from '#lenses/index.ts'
import { reaches } from '../../../access.ts'
import type { SystemAsk } from '../../../page.ts'
import { figuresKnown } from '../../../parts/figures-known.ts'
import { wayToMeasure } from '../../../parts/measure-finder.ts'
import type { About } from './about.ts'

export const aboutOutcome: About = async (ask, id) => {
  const { snapshot: now, title, way } = ask
  if (!now.get(outcome, id)) return undefined
  const first = answering.show(answering.compute(now, { of: id }, title), title)
  const found = standingsOfOutcome(now, await figuresKnown(ask), id)
  const going = goingOfOutcome.compute(now, { ...found, wayToMeasure: wayToMeasure(ask) }, title)
  const later = [
    ...goingOfOutcome.show(going, title),
    ...beingDone(ask, id),
    ...rootsOfOutcome.show(rootsOfOutcome.compute(now, { of: id }, title), title),
    ...accountableWhen.show(accountableWhen.compute(now, { of: id }, title), title),
  ]
  return html`<div class="app-answering">
    <div class="app-answering__who">${renderBlocks(first, way, 'answers')}</div>
    ${renderBlocks(later, way, 'outcome')}
  </div>`
}

/** Actions about it: open ones first, the nearest due first. */
function beingDone(ask: SystemAsk, id: Id): readonly Block[] {
  const all = ask.snapshot.pointing(action, 'about', id).toSorted(byDue)
  const rows = all.map((one): Cell[] => [
    [{ text: one.values.title, thing: one.id }],
    [{ text: ask.title(one.values.owner), thing: one.values.owner }],
    showWhen(one.values.due),
    stateOf(one, ask),
  ])
  const mayAdd = reaches(ask.rank, 'contributor') && !ask.draft
  return [
    { type: 'heading', level: 2, text: 'What is being done' },
    {
      type: 'table',
      caption: 'Actions',
      columns: [{ label: 'What will be done' }, { label: 'Who' }, { label: 'By' }, { label: 'State' }],
      rows,
      empty: 'No action is recorded about this outcome.',
    },
    ...(mayAdd
      ? [
          {
            type: 'prose',
            text: [{ text: 'Add an action', href: ask.here('/actions/new', { about: id }) }],
          } as const,
        ]
      : []),
  ]
}

function stateOf(one: Thing<typeof action>, ask: SystemAsk): Cell {
  const state = stateOfAction(ask.snapshot, one)
  const tone = state === 'done' ? 'good' : state === 'overdue' ? 'warning' : 'plain'
  const { done } = one.values
  return [
    { tag: actionStates[state].toLowerCase(), tone },
    state === 'done' && done ? ` ${showWhen(done)}` : '',
  ]
}

function byDue({ values: one }: Thing<typeof action>, { values: other }: Thing<typeof action>): number {
  return Number(one.done !== undefined) - Number(other.done !== undefined) || (one.due < other.due ? -1 : 1)
}
