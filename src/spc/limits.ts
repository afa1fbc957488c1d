// Mean and process limits of an XmR chart, from values in their order. Knows no days, phases or rules.

/** None of the limits where no moving range is left; no mean where there is no value. */
export type Limits = {
  readonly mean: number | undefined
  readonly lower: number | undefined
  readonly upper: number | undefined
  readonly nearLower: number | undefined
  readonly nearUpper: number | undefined
}

type Values = readonly (number | undefined)[]

// The constants of NHSRplotthedots and the Making Data Count workbooks, as rounded there; not 3 / 1.128.
const WIDTH = 2.66
const NEAR = (WIDTH / 3) * 2
const FAR = 3.267

/** What becomes of large moving ranges: kept; left out; left out unless that leaves limits of no width, or none. */
export type Screening = 'off' | 'on' | 'unless-flat'

/**
 * Mean ± 2.66 times the mean moving range of neighbours that both have a value; near limits at two thirds of that.
 * Screened, ranges of 3.267 times their mean and more are left out, once; the mean keeps every value (Nelson 1982).
 * `spared` says that there was to be screening, and that it was not done.
 */
export function limitsOf(values: Values, screening: Screening): Limits & { readonly spared: boolean } {
  const mean = meanOf(values.filter((value) => value !== undefined))
  const ranges = rangesOf(values)
  const all = meanOf(ranges)
  const kept =
    screening === 'off' || all === undefined ? all : meanOf(ranges.filter((one) => one < FAR * all))
  const spared = screening === 'unless-flat' && all !== undefined && all > 0 && !kept
  const width = spared || (screening === 'unless-flat' && kept === undefined) ? all : kept
  return { ...around(mean, width), spared }
}

function around(mean: number | undefined, range: number | undefined): Limits {
  if (mean === undefined || range === undefined)
    return { mean, lower: undefined, upper: undefined, nearLower: undefined, nearUpper: undefined }
  return {
    mean,
    lower: mean - WIDTH * range,
    upper: mean + WIDTH * range,
    nearLower: mean - NEAR * range,
    nearUpper: mean + NEAR * range,
  }
}

function rangesOf(values: Values): number[] {
  const ranges: number[] = []
  for (let at = 1; at < values.length; at++) {
    const [one, other] = [values[at - 1], values[at]]
    if (one !== undefined && other !== undefined) ranges.push(Math.abs(other - one))
  }
  return ranges
}

/** Exact enough that the mean of equal values is that value: what is lost in adding is added back (Neumaier 1974). */
function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return (sum + lost) / values.length
}
