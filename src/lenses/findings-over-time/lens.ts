// How many findings there were at the ends of months, as bars in which the more urgent stand lower and darker, with
// the same as a table. The counts are handed in. Knows no check and no page.
import { severities, type Severity } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import type { Lens } from '#core/lens.ts'
import { bars, type Point } from './bars.ts'

export type FindingsOverTimeOptions = {
  /** Oldest first. */
  readonly points: readonly Point[]
}

const ORDER = (Object.keys(severities) as readonly Severity[]).toReversed()

export const findingsOverTime: Lens<FindingsOverTimeOptions, readonly Point[]> = {
  name: 'findings-over-time',
  title: 'Findings over the last year',
  question: 'Does more or less need attention than before?',
  compute: (_, { points }) => points,
  show: (points) => [
    {
      type: 'picture',
      title: 'Findings over the last year',
      description: describe(points),
      drawing: bars(points),
      table: {
        type: 'table',
        caption: 'Findings at the end of each month',
        columns: [
          { label: 'Day' },
          ...ORDER.map((severity) => ({ label: severities[severity], numeric: true })),
          { label: 'All', numeric: true },
        ],
        rows: points.map((one) => [
          showDay(one.day),
          ...ORDER.map((severity) => one.counts[severity]),
          totalOf(one),
        ]),
      },
    },
  ],
}

function totalOf({ counts }: Point): number {
  return ORDER.reduce((sum, severity) => sum + counts[severity], 0)
}

function describe(points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 'There is nothing to show.'
  const urgent = last.counts.act
  return `${totalOf(first)} on ${showDay(first.day)}, ${totalOf(last)} on ${showDay(last.day)}, ${urgent} of these to act on.`
}
