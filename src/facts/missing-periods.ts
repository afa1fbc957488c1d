// Which periods of a series should have been loaded by a day and were not. Worked out from how often a measure is published
// and how long after; knows no values.
import { addDays, addMonths, type Day } from '#core/day.ts'
import type { Frequency } from '#kinds/measure.ts'

export type Publishing = {
  readonly frequency: Frequency
  /** Days from the end of a period until its figure is published. */
  readonly lagDays: number
}

const MOST_AT_END = 60
/** In all: a figure of a mistyped year must not make a chart of a million gaps. */
const MOST = 2000

/**
 * First days of the periods without a figure, from the first loaded one to the last that is due by `by`. A period counts as
 * loaded where a figure stands on any of its days. Empty without any figure: nobody can tell where the series begins. After
 * the last figure at most `MOST_AT_END` are told: a series that has stopped for longer is not late.
 */
export function missingPeriods(
  loaded: readonly Day[],
  { frequency, lagDays }: Publishing,
  by: Day,
): readonly Day[] {
  const first = loaded[0]
  if (first === undefined) return []
  const missing: Day[] = []
  let next = 0
  for (let at = 0; ; at++) {
    const start = periodAfter(first, frequency, at)
    const end = periodAfter(first, frequency, at + 1)
    // Days stop at the end of year 9999; so does this.
    if (end <= start || addDays(end, lagDays) > by || missing.length === MOST) return missing
    if (next === loaded.length && (missing.at(-MOST_AT_END) ?? '') > (loaded.at(-1) as Day)) return missing
    while (next < loaded.length && (loaded[next] as Day) < start) next++
    const day = loaded[next]
    if (day === undefined || day >= end) missing.push(start)
  }
}

/** The first day of the period so many after the one that begins on `first`. */
export function periodAfter(first: Day, frequency: Frequency, count: number): Day {
  switch (frequency) {
    case 'daily':
      return addDays(first, count)
    case 'weekly':
      return addDays(first, 7 * count)
    case 'monthly':
      return addMonths(first, count)
    case 'quarterly':
      return addMonths(first, 3 * count)
    case 'yearly':
      return addMonths(first, 12 * count)
  }
}
