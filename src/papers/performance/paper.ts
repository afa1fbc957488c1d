// Accountability and performance: what was promised, who answers for it, how it is going, and what is being done.
import type { Block } from '#core/block.ts'
import { keyOf, type Id } from '#core/id.ts'
import type { Paper } from '#core/paper.ts'
import { outcomesChosen, standingsOfOutcome, urgencyOf } from '#facts/index.ts'
import { actionsDue, boardTable, goingInShort, measureChart, outcomesAnswered } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

/** Charts of a paper: the first that a board should look at. All others are a table's row away. */
const CHARTS = 12

export const performancePaper: Paper<Ground> = {
  name: 'performance',
  title: 'Accountability and performance',
  about: 'Who is accountable for each outcome, how the measures go, and what is being done about it.',
  parts: [
    {
      name: 'measures',
      title: 'How it is going',
      about:
        'Every measure with its latest figure, what it does, its target, who is accountable and what is done.',
      write: measures,
    },
    {
      name: 'charts',
      title: 'Charts of what needs attention',
      about: `Statistical process control charts of up to ${CHARTS} measures: what gets worse or will not meet its target.`,
      write: charts,
    },
    {
      name: 'outcomes',
      title: 'Who answers for what',
      about: 'Each outcome by theme, with whoever is accountable at each level, and how it is going.',
      write: outcomes,
    },
    {
      name: 'actions',
      title: 'Actions',
      about: 'What is being done, by whom and by when, what falls due first.',
      write: ({ now, title }) => actionsDue.show(actionsDue.compute(now, {}, title), title),
    },
  ],
}

function measures({ now, standings, title, here }: Ground): readonly Block[] {
  const all = standings()
  if (all.length === 0) return [{ type: 'prose', text: 'No measure has figures on this day.' }]
  const way = (measure: Id, of: Id) => here(`/measures/${keyOf(measure)}`, { of })
  return boardTable.show(boardTable.compute(now, { standings: all, way }, title), title)
}

function charts({ now, standings, title }: Ground): readonly Block[] {
  const urgent = standings()
    .filter(({ answer }) => answer.variation.startsWith('concern') || answer.assurance === 'fail')
    .toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
  if (urgent.length === 0)
    return [{ type: 'prose', text: 'No measure gets worse by more than chance or will miss its target.' }]
  const left = urgent.length - CHARTS
  return [
    ...urgent.slice(0, CHARTS).flatMap((standing): Block[] => [
      {
        type: 'heading',
        level: 3,
        text: `${title(standing.measure.id)}, ${title(standing.of)}`,
      },
      ...measureChart.show(measureChart.compute(now, { standing }, title), title),
    ]),
    ...(left > 0 ? [{ type: 'prose', text: `${left} more are in the table of measures.` } as const] : []),
  ]
}

function outcomes({ now, book, title, here }: Ground): readonly Block[] {
  const all = outcomesChosen(now, {}, title)
  if (all.length === 0) return [{ type: 'prose', text: 'No outcome is recorded.' }]
  const wayToMeasure = (measure: Id, of: Id) => here(`/measures/${keyOf(measure)}`, { of })
  const going = (id: Id) => goingInShort({ ...standingsOfOutcome(now, book, id), wayToMeasure })
  return outcomesAnswered.show(
    outcomesAnswered.compute(now, { outcomes: all, by: 'theme', going }, title),
    title,
  )
}
