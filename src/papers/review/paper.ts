// The annual governance review: what was decided and what changed in a year, how steady the leadership was, what it costs, and
// whether it came nearer to balance.
import { addDays, addMonths, type Day } from '#core/day.ts'
import type { Block } from '#core/block.ts'
import type { Paper } from '#core/paper.ts'
import { leadingBodies } from '#facts/index.ts'
import {
  balanceThroughTime,
  changes,
  comingsAndGoings,
  costOfGovernance,
  decisionsMade,
  findingsOverTime,
  membersShared,
} from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

const MONTHS = 12
/** Sentences of what changed; the rest are counted. */
const MOST = 200
const YEARS = 5

export const reviewPaper: Paper<Ground> = {
  name: 'review',
  title: 'Annual governance review',
  about:
    'A year looked back on: decisions, changes, comings and goings, cost, shared members, balance, findings.',
  parts: [
    {
      name: 'year',
      title: 'The year in numbers',
      about: 'Bodies, seats and people that came and went.',
      looksBack: true,
      write: comings,
    },
    {
      name: 'decisions',
      title: 'Decisions',
      about: 'What was decided in the year, by whom, and its minute.',
      looksBack: true,
      write: decisions,
    },
    {
      name: 'changed',
      title: 'What changed',
      about: 'Everything that took effect in the year, in sentences by day. Long.',
      looksBack: true,
      write: ({ now, title }) => {
        // The day a year ago is the last of the year before.
        const [from, until] = [addDays(yearBefore(now.day), 1), addDays(now.day, 1)]
        const asked = { from, until, newestFirst: true, most: MOST }
        return changes.show(changes.compute(now, asked, title), title)
      },
    },
    {
      name: 'balance',
      title: 'Balance over five years',
      about: 'Places of each sector on the bodies that lead, year by year.',
      looksBack: true,
      write: balanceOverTime,
    },
    {
      name: 'shared',
      title: 'Members that bodies share',
      about: 'People on several bodies, and bodies with the same people.',
      write: ({ now, title }) => membersShared.show(membersShared.compute(now, undefined, title), title),
    },
    {
      name: 'cost',
      title: 'What governance costs',
      about: 'Days of work that meetings take in a year, body by body.',
      write: ({ now, title }) => costOfGovernance.show(costOfGovernance.compute(now, {}, title), title),
    },
    {
      name: 'findings',
      title: 'Findings over the year',
      about: 'Whether more or less needs attention than a year ago.',
      looksBack: true,
      wants: 'year',
      write: ({ now, title, year }) =>
        findingsOverTime.show(findingsOverTime.compute(now, { points: year ?? [] }, title), title),
    },
  ],
}

function yearBefore(day: Day): Day {
  return addMonths(day, -MONTHS)
}

function comings({ now, title }: Ground): readonly Block[] {
  const asked = { since: yearBefore(now.day) }
  return comingsAndGoings.show(comingsAndGoings.compute(now, asked, title), title)
}

function decisions({ now, title }: Ground): readonly Block[] {
  const asked = { since: yearBefore(now.day) }
  return decisionsMade.show(decisionsMade.compute(now, asked, title), title)
}

function balanceOverTime({ now, title }: Ground): readonly Block[] {
  const bodies = leadingBodies(now).map((one) => one.body.id)
  if (bodies.length === 0)
    return [{ type: 'prose', text: 'No body that leads the system or a place is recorded.' }]
  const days = Array.from({ length: YEARS }, (_, at) => addMonths(now.day, -12 * (YEARS - 1 - at)))
  return balanceThroughTime.show(
    balanceThroughTime.compute(now, { bodies, by: 'sector', days }, title),
    title,
  )
}
