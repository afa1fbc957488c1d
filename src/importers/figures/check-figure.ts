// Whether a number can be a figure of its measure: its bounds, percentages, signs, and the day. Knows no file.
import { showDay, type Day } from '#core/day.ts'
import type { Strand } from '#core/series.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Unit } from '#kinds/measure.ts'
import type { Measured } from './known.ts'

/** What is counted cannot be less than nothing; money, rates of change and scores can. */
const NOT_NEGATIVE: ReadonlySet<Unit> = new Set(['percent', 'count', 'per-day', 'minutes', 'days', 'years'])

/** Nothing where it can be. */
export function checkFigure(
  value: number | null,
  day: Day,
  strand: Strand,
  measured: Measured,
  today: Day,
): Problem | undefined {
  if (strand === 'actual' && day > today) {
    const what = `The period begins on ${showDay(day)}, which is still to come`
    return problem(
      'in-the-future',
      what,
      'Correct the date; what is expected or planned belongs to the plan.',
    )
  }
  if (value === null) return undefined
  const { unit, least = NOT_NEGATIVE.has(unit) ? 0 : undefined, most } = measured
  const highest = most ?? (unit === 'percent' ? 100 : undefined)
  if (highest !== undefined && value > highest) {
    const above = `${value} is above ${highest}`
    if (most === undefined)
      return problem(
        'above-100-percent',
        `${above}, and the measure is a percentage`,
        'Correct it. If more than 100 is possible, give the measure a largest possible value.',
      )
    return problem('above-most', `${above}, the largest possible value of the measure`, CORRECT)
  }
  if (least !== undefined && value < least) {
    if (measured.least === undefined)
      return problem(
        'negative',
        `${value} is below nothing, which the measure cannot be`,
        'Correct it. If less than nothing is possible, give the measure a smallest possible value.',
      )
    return problem(
      'below-least',
      `${value} is below ${least}, the smallest possible value of the measure`,
      CORRECT,
    )
  }
  return undefined
}

const CORRECT = 'Correct it, or correct the bounds of the measure.'
