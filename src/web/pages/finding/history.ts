// Since when a finding has been there, as far as the ends of the last months tell. Knows no check.
import type { Block } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { OnDay } from '../../findings.ts'

/** `months` are oldest first; `isFound` says whether it is found on the day looked at. */
export function historyOf(months: readonly OnDay[], key: string, isFound: boolean): readonly Block[] {
  const rows = months.toReversed().map((one) => [showDay(one.day), wordOf(one, key)])
  return [
    ...(isFound ? [{ type: 'prose', text: sinceInWords(months, key) } as const] : []),
    {
      type: 'details',
      summary: `Month by month, over the last ${months.length} months`,
      blocks: [
        {
          type: 'table',
          caption: 'At the end of each month',
          columns: [{ label: 'On' }, { label: 'Whether it was found' }],
          rows,
        },
      ],
    },
  ]
}

/** The last end of a month on which it was found. */
export function lastFound(months: readonly OnDay[], key: string): Day | undefined {
  return months.findLast(({ keys }) => keys.has(key))?.day
}

function wordOf({ asked, keys }: OnDay, key: string): string {
  if (!asked) return 'not asked'
  return keys.has(key) ? 'found' : 'not found'
}

function sinceInWords(months: readonly OnDay[], key: string): string {
  const before = months.findLastIndex(({ keys }) => !keys.has(key))
  const first = months[before + 1]
  const last = months[before]
  if (!first) {
    const isOff = last && !last.asked
    return isOff
      ? `It is found since the check is asked: it was not asked yet on ${showDay(last.day)}.`
      : `It is new: it was not found yet on ${last ? showDay(last.day) : 'any day before'}.`
  }
  const count = months.length - before - 1
  const ends = count === 1 ? 'the end of the last month' : `the end of each of the last ${count} months`
  if (before < 0) return `It was found at ${ends}, and may have been so for longer.`
  const why = last && !last.asked ? ' Before that the check was not asked.' : ''
  return `It was found at ${ends}, first on ${showDay(first.day)}.${why}`
}
