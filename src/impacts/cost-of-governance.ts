// What meetings would take with the draft: hours and pounds a year of each body that the draft makes a difference to, on the
// last day on which it does. Bodies whose hours are not known are left out; so are those for which nothing would differ.
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact } from '#core/impact.ts'
import { costOfBody, daysThatMatter, touchedBodies } from '#facts/index.ts'
import type { Snapshot } from '#core/snapshot.ts'

type Cost = { readonly hours: number; readonly pounds: number }
export type CostThen = { readonly body: Id; readonly on: Day; readonly was: Cost; readonly would: Cost }

export const costOfGovernance = impact<readonly CostThen[]>({
  name: 'cost-of-governance',
  title: 'What meetings would take',
  question: 'Would our meetings take more or less of people’s time, and of money?',
  compute(of) {
    const on = daysThatMatter(of).days.at(-1)
    if (!on) return []
    const [was, would] = [of.was(on), of.would(on)]
    return touchedBodies(of, on).flatMap((body): readonly CostThen[] => {
      const [before, after] = [costOf(was, body), costOf(would, body)]
      const isSame = before.hours === after.hours && before.pounds === after.pounds
      return isSame ? [] : [{ body, on, was: before, would: after }]
    })
  },
  show(found, title) {
    const [first] = found
    if (!first) return []
    const sum = (which: 'was' | 'would') =>
      found.reduce<Cost>(
        (all, one) => ({ hours: all.hours + one[which].hours, pounds: all.pounds + one[which].pounds }),
        NOTHING,
      )
    const rows = found.map((one) => [
      [{ text: title(one.body), thing: one.body }],
      say(one.was),
      say(one.would),
    ])
    const total = [[{ strong: 'Together' }], say(sum('was')), say(sum('would'))]
    return [
      {
        type: 'table',
        caption: `Hours and pounds a year of meetings, as they would stand on ${showDay(first.on)}`,
        columns: ['Body', 'Without the draft', 'With it'].map((label) => ({ label })),
        rows: rows.length > 1 ? [...rows, total] : rows,
      },
      {
        type: 'prose',
        text: 'Meetings a year, times their length and the reading before them, times everyone who sits there; pounds only where the grade and what a day of it costs are recorded.',
      },
    ]
  },
})

const NOTHING: Cost = { hours: 0, pounds: 0 }

function costOf(now: Snapshot, body: Id): Cost {
  const { hours, pounds } = costOfBody(now, body) ?? NOTHING
  return { hours, pounds }
}

function say({ hours, pounds }: Cost): string {
  const told = `${Math.round(hours).toLocaleString('en-GB')} hours`
  return pounds > 0 ? `${told}, £${Math.round(pounds).toLocaleString('en-GB')}` : told
}
