// The months of a financial year of one series of money, and what they come to. £ million; knows no organisation.
import { addDays, addMonths, day, type Day } from '#core/day.ts'
import type { SeriesPoint } from '#core/series.ts'

/** The first days of the twelve months from April of `year`. */
function monthsOfYear(year: number): readonly Day[] {
  const april = day(`${String(year).padStart(4, '0')}-04-01`)
  return Array.from({ length: 12 }, (_, at) => addMonths(april, at))
}

/** The year in whose April the financial year began that holds the day. */
export function financialYearOf(of: Day): number {
  const [year = 0, month = 0] = of.split('-').map(Number)
  return month >= 4 ? year : year - 1
}

/** One month. Without `actual` where none is loaded; `due` where it should have been by the day looked at. */
export type Month = {
  readonly month: Day
  readonly plan?: number
  readonly actual?: number
  readonly due: boolean
}

export type Series = { readonly plan: readonly SeriesPoint[]; readonly actual: readonly SeriesPoint[] }
export type Read = { readonly cumulative: boolean; readonly lagDays: number; readonly by: Day }

/**
 * Figures that add up over the year become months by taking away the month before; where that one is missing, the month
 * cannot be known. Actual figures of months after `by` are left out.
 */
export function readMonths(
  series: Series,
  year: number,
  { cumulative, lagDays, by }: Read,
): readonly Month[] {
  const months = monthsOfYear(year)
  const [plan, actual] = [series.plan, series.actual.filter((one) => one.day <= by)].map((points) =>
    valuesOf(months, points, cumulative),
  )
  return months.map((month, at) => {
    const [planned, was] = [plan?.[at], actual?.[at]]
    return {
      month,
      ...(planned !== undefined && { plan: planned }),
      ...(was !== undefined && { actual: was }),
      due: addDays(addMonths(month, 1), lagDays) <= by,
    }
  })
}

function valuesOf(
  months: readonly Day[],
  points: readonly SeriesPoint[],
  cumulative: boolean,
): readonly (number | undefined)[] {
  const values = months.map((month) => {
    const end = addMonths(month, 1)
    return points.find((one) => one.day >= month && one.day < end)?.value ?? undefined
  })
  if (!cumulative) return values
  return values.map((value, at) => {
    const before = at === 0 ? 0 : values[at - 1]
    return value === undefined || before === undefined ? undefined : value - before
  })
}

export type Totals = {
  /** Of the months that have both, so that like is set beside like. */
  readonly plan: number
  readonly actual: number
  readonly months: number
  /** Of all twelve; none where a month has no plan. */
  readonly planOfYear?: number
  /** Months that are due and not loaded. */
  readonly missing: readonly Day[]
  /** Months with an actual figure and no plan, which are not in the totals. */
  readonly unplanned: readonly Day[]
}

export function totalsOf(all: readonly Month[]): Totals {
  const both = all.filter(({ plan, actual }) => plan !== undefined && actual !== undefined)
  const planned = all.filter(({ plan }) => plan !== undefined)
  const add = (some: readonly Month[], of: 'plan' | 'actual') =>
    some.reduce((sum, one) => sum + (one[of] ?? 0), 0)
  return {
    plan: add(both, 'plan'),
    actual: add(both, 'actual'),
    months: both.length,
    ...(planned.length === 12 && { planOfYear: add(planned, 'plan') }),
    missing: all.filter(({ due, actual }) => due && actual === undefined).map(({ month }) => month),
    unplanned: all
      .filter(({ plan, actual }) => actual !== undefined && plan === undefined)
      .map(({ month }) => month),
  }
}
