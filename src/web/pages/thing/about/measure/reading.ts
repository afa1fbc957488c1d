// How a chart was read: whether limits might start anew, what to be careful about, limits of each phase, and by which rules, so that it can be
// worked out again by somebody else.
import type { Block, Cell } from '#core/block.ts'
import { keyOf } from '#core/id.ts'
import { showDay } from '#core/day.ts'
import { sayNumber, sayPeriod, type Standing } from '#facts/index.ts'
import { chartProfiles } from '#kinds/measure.ts'
import { reaches } from '../../../../access.ts'
import type { SystemAsk } from '../../../../page.ts'

export function readingOfMeasure(ask: SystemAsk, standing: Standing): readonly Block[] {
  const { answer, unjudged } = standing
  if (answer.points.length === 0) return []
  return [...rebaseAsked(ask, standing), ...careful(standing), ...(unjudged ? [] : [worked(standing)])]
}

function rebaseAsked(ask: SystemAsk, { answer, measure, of }: Standing): readonly Block[] {
  const from = answer.suggestedRebase
  if (!from || ask.draft) return []
  const href = ask.here(`/measures/${keyOf(measure.id)}/mark`, { of, sort: 'rebase', day: from })
  const period = sayPeriod(from, measure.values.frequency)
  return [
    {
      type: 'notice',
      tone: 'information',
      title: `What changed in ${period}?`,
      text: [
        `Since then the figures have stayed on one side of the mean. If you know what changed and it will last, limits can start anew there; if nobody knows, find out first. `,
        ...(reaches(ask.rank, 'steward') ? [{ text: `Let limits start anew from ${period}`, href }] : []),
      ],
    },
  ]
}

function careful({ answer, measure }: Standing): readonly Block[] {
  const said = answer.warnings.map(({ what, remedy }) => `${what}. ${remedy}`)
  const seasonal = measure.values.seasonal
    ? [
        'These figures go with the seasons, so that rules fire more often: compare with the same month of other years too.',
      ]
    : []
  const all = [...said, ...seasonal]
  if (all.length === 0) return []
  return [
    { type: 'heading', level: 3, text: 'To be careful about' },
    { type: 'list', items: all },
  ]
}

function worked({ answer, measure }: Standing): Block {
  const { values } = measure
  const { fixAfter, profile, screen, run = 7 } = answer.options
  const rows = answer.phases.map((phase, at): Cell[] => {
    const point = answer.points.find((one) => one.phase === at)
    const number = (value: number | undefined) =>
      value === undefined ? 'none yet' : sayNumber(values, value)
    return [
      sayPeriod(phase.from, values.frequency),
      phase.points,
      number(point?.mean),
      number(point?.lower),
      number(point?.upper),
      phase.provisional ? [{ tag: 'provisional', tone: 'plain' }] : '',
    ]
  })
  return {
    type: 'details',
    summary: 'How limits were worked out',
    blocks: [
      {
        type: 'table',
        caption: 'Limits',
        columns: [
          { label: 'From' },
          { label: 'Points', numeric: true },
          { label: 'Mean' },
          { label: 'Lower limit' },
          { label: 'Upper limit' },
          { label: 'State' },
        ],
        rows,
      },
      {
        type: 'prose',
        text:
          `Read as ${chartProfiles[profile]} does: the mean, and 2.66 times the mean of the steps from one figure to the next to either side. ` +
          (fixAfter === undefined ? '' : `Limits come from the first ${fixAfter} points of each stretch. `) +
          ((screen ?? profile === 'ptd') ? 'Very large steps are left out, once. ' : '') +
          `A run is ${run} points. Worked out for ${showDay(answer.points.at(-1)?.date ?? measure.from)} and before.`,
      },
    ],
  }
}
