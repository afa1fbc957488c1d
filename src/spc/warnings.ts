// What to be careful about before believing a chart, as problems a person can put right or bear in mind. Nothing here
// changes an answer.
import { showDay, type Day } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Moved, Row } from './phases.ts'
import type { SpcSeries } from './spc.ts'

/** What was found while limits were worked out. */
export type Course = {
  readonly moved: readonly Moved[]
  readonly phases: readonly PhaseFound[]
  readonly fewest: number
  readonly profile: 'mdc' | 'ptd'
}

export type PhaseFound = {
  readonly from: Day
  readonly points: number
  readonly provisional: boolean
  /** With a value, in the first points that limits come from; of all points without such. */
  readonly baseline: number
  readonly fixed: boolean
  /** Screening would have left limits of no width, and was not done. */
  readonly spared: boolean
  /** Limits of no width although figures differ: by screening, or because the steps lie at gaps. */
  readonly flattened: boolean
}

/** The days that stand more than once, each once. */
export function repeatedDays(rows: readonly Row[]): readonly Day[] {
  const again = rows.filter(({ date }, at) => at > 0 && rows[at - 1]?.date === date)
  return again.length === 0 ? [] : [...new Set(again.map(({ date }) => date))]
}

export function sayRepeated(days: readonly Day[]): readonly Problem[] {
  return days.map((day) =>
    problem(
      'repeated-day',
      `${showDay(day)} has more than one figure`,
      'Keep one figure for each day. There is no chart until then.',
    ),
  )
}

export function warningsOf(rows: readonly Row[], series: SpcSeries, course: Course): readonly Problem[] {
  const values: number[] = []
  for (const { value, leftOut } of rows) if (value !== undefined && !leftOut) values.push(value)
  return [
    ...course.moved.map((one) => ofRebase(one, course.profile)),
    ...ofLeftOut(rows, series.leftOut ?? []),
    ...course.phases.flatMap((one) => ofPhase(one, course.fewest)),
    ...ofZeros(values),
    ...ofSigns(values),
    ...ofPossible(rows, series.possible ?? {}),
    ...ofSums(rows),
  ]
}

function ofRebase({ from, to }: Moved, profile: 'mdc' | 'ptd'): Problem {
  if (to !== undefined)
    return problem(
      'rebase-moved',
      `There is no point on ${showDay(from)}, so limits start anew at the next one, ${showDay(to)}`,
      'Give the day of a point where another was meant.',
    )
  const what = `There is no point on ${showDay(from)}`
  if (profile === 'ptd')
    return problem(
      'rebase-ignored',
      `${what}, so limits do not start anew there, as in NHSRplotthedots`,
      'Give the day of a point.',
    )
  return problem(
    'rebase-ignored',
    `${what} nor after it, so limits have not started anew yet`,
    'Wait for the first figure from that day on, or give the day of a point.',
  )
}

function ofLeftOut(rows: readonly Row[], days: readonly Day[]): readonly Problem[] {
  if (days.length === 0) return []
  const out = new Set(rows.filter(({ leftOut }) => leftOut).map(({ date }) => date))
  return days
    .filter((day) => !out.has(day))
    .map((day) =>
      problem(
        'left-out-no-point',
        `${showDay(day)} is to be left out, and has no figure`,
        'Give the day of a point that has a figure.',
      ),
    )
}

function ofPhase(one: PhaseFound, fewest: number): readonly Problem[] {
  const since = `since ${showDay(one.from)}`
  return [
    one.provisional &&
      problem(
        'short-phase',
        `There are ${one.points} of ${fewest} points ${since}`,
        'Wait for more points before reading much into it.',
      ),
    one.fixed &&
      one.baseline < SHORTEST_BASELINE &&
      problem(
        'short-baseline',
        `Limits ${since} come from ${one.baseline} points only`,
        `Take at least the first ${SHORTEST_BASELINE} points for limits.`,
      ),
    one.spared &&
      problem(
        'screen-skipped',
        `Leaving out large steps ${since} would have left no steps at all, so they were kept`,
        'Look at whether the series is mostly flat; limits say little about one that is.',
      ),
    one.flattened &&
      problem(
        'flat-limits',
        `No step is left between figures that differ ${since}: limits have no width and mean nothing`,
        'Do not leave out large steps, and look for figures that are missing.',
      ),
  ].filter((found) => found !== false)
}

/** Limits from the first points of a phase want a year of months (NHSRplotthedots asks for 12, the workbooks 12 to 20). */
const SHORTEST_BASELINE = 12

function ofZeros(values: readonly number[]): readonly Problem[] {
  const zeros = count(values, (value) => value === 0)
  if (zeros * 2 <= values.length) return []
  return [
    problem(
      'mostly-zero',
      `${zeros} of ${values.length} figures are 0: limits mislead where what is counted is rare`,
      'Count the days, or the cases, between one and the next instead.',
    ),
  ]
}

// Where one sign is rare the rare ones are more likely slips than what is measured.
function ofSigns(values: readonly number[]): readonly Problem[] {
  const below = count(values, (value) => value < 0)
  const above = count(values, (value) => value > 0)
  const [rare, sign] = below <= above ? [below, 'below'] : [above, 'above']
  if (rare === 0 || rare * 10 > values.length) return []
  return [
    problem(
      'mixed-signs',
      `${rare} of ${values.length} figures ${rare === 1 ? 'is' : 'are'} ${sign} 0 and the others are not`,
      'Look at whether a sign was written wrongly.',
    ),
  ]
}

function ofPossible(rows: readonly Row[], possible: NonNullable<SpcSeries['possible']>): readonly Problem[] {
  const { least = -Infinity, most = Infinity } = possible
  if (least === -Infinity && most === Infinity) return []
  return rows.flatMap(({ date, value }) => {
    if (value === undefined || (value >= least && value <= most)) return []
    const how = value < least ? `less than ${least}` : `more than ${most}`
    return problem(
      'not-possible',
      `${value} on ${showDay(date)} is ${how}, which cannot be`,
      'Correct the figure, or the unit of the measure.',
    )
  })
}

/** Sums since the start of a year fall once a year, always in the same month, and otherwise rise. */
function ofSums(rows: readonly Row[]): readonly Problem[] {
  const falls: Day[] = []
  let before: number | undefined
  let present = 0
  for (const { date, value } of rows) {
    if (value === undefined) continue
    if (before !== undefined && value < before) {
      if (falls[0] !== undefined && falls[0].slice(5, 7) !== date.slice(5, 7)) return []
      falls.push(date)
    }
    before = value
    present++
  }
  const years = new Set(falls.map((date) => date.slice(0, 4)))
  if (present < LONG_ENOUGH || falls.length < 2 || years.size < falls.length) return []
  return [
    problem(
      'looks-cumulative',
      'The figures rise through each year and begin again: they look like sums since its start',
      'Chart what each month added. Limits and rules do not hold for sums.',
    ),
  ]
}

const LONG_ENOUGH = 18

function count(values: readonly number[], is: (value: number) => boolean): number {
  let found = 0
  for (const value of values) if (is(value)) found++
  return found
}
