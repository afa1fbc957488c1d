// The four rules of a special cause, for values of one phase in their order. Knows no days and no direction: a rule
// only says high or low. Every rule that fires is kept, in the order in which they count.
import type { Limits } from './limits.ts'
import type { Rule } from './spc.ts'

export type Fired = { readonly rule: Rule; readonly side: 'high' | 'low' }

export type Asked = {
  readonly limits: Limits
  /** Points in a row that make a trend or a shift. */
  readonly run: number
  /** Two of three counts points beyond the limits as near them. */
  readonly nearCountsOutside: boolean
  /** Ask only for trends: the mean and limits are not to be relied on yet. */
  readonly trendOnly: boolean
}

type Values = readonly (number | undefined)[]
type Side = -1 | 0 | 1

const NOTHING: readonly Fired[] = []

/** For each value, what fires: outside, trend, two of three, shift, in this order. */
export function rulesOf(values: Values, asked: Asked): readonly (readonly Fired[])[] {
  const fired: (readonly Fired[])[] = values.map(() => NOTHING)
  const say = (at: number, rule: Rule, side: Side) => {
    const known = fired[at]
    if (side !== 0 && known) fired[at] = [...known, { rule, side: side > 0 ? 'high' : 'low' }]
  }
  const { limits, run } = asked
  const sides = values.map((value) => sideOf(value, limits.mean))
  const beyond = values.map((value) => beyondOf(value, limits.lower, limits.upper))
  if (!asked.trendOnly) for (let at = 0; at < beyond.length; at++) say(at, 'outside', beyond[at] ?? 0)
  for (const { from, to, side } of trendsOf(values, run).toReversed())
    for (let at = from; at <= to; at++) say(at, 'trend', side)
  if (!asked.trendOnly) {
    const near = nearOf(values, beyond, asked)
    for (const at of twoOfThree(sides, near)) say(at, 'two-of-three', near[at] ?? 0)
    for (const { from, to, side } of shiftsOf(sides, run))
      for (let at = from; at <= to; at++) say(at, 'shift', side)
  }
  return fired
}

type Stretch = { readonly from: number; readonly to: number; readonly side: Side }

/**
 * Steps of one sign that join at least `run` points, whole. Two trends that share their turning point both hold it:
 * the later one counts first. NHSRplotthedots gives the sign of the next step there even where the trends only touch.
 */
function trendsOf(values: Values, run: number): readonly Stretch[] {
  const steps = values.map((value, at) => (at === 0 ? 0 : sideOf(value, values[at - 1])))
  return stretches(steps)
    .map(({ from, to, side }) => ({ from: from - 1, to, side }))
    .filter(({ from, to }) => to - from + 1 >= run)
}

/** Points in a row on one side of the mean, whole; one on the mean, or none, breaks them. */
function shiftsOf(sides: readonly Side[], run: number): readonly Stretch[] {
  return stretches(sides).filter(({ from, to }) => to - from + 1 >= run)
}

function stretches(sides: readonly Side[]): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (let at = 1; at <= sides.length; at++) {
    if (at < sides.length && sides[at] === sides[from]) continue
    const side = sides[from] ?? 0
    if (side !== 0) found.push({ from, to: at - 1, side })
    from = at
  }
  return found
}

/** The near ones of three neighbours that are all strictly on one side of the mean, where at least two are near. */
function twoOfThree(sides: readonly Side[], near: readonly Side[]): ReadonlySet<number> {
  const marked = new Set<number>()
  for (let at = 2; at < sides.length; at++) {
    const side = sides[at]
    if (side === 0 || sides[at - 1] !== side || sides[at - 2] !== side) continue
    let close = 0
    for (let one = at - 2; one <= at; one++) if (near[one] === side) close++
    if (close < 2) continue
    for (let one = at - 2; one <= at; one++) if (near[one] === side) marked.add(one)
  }
  return marked
}

function nearOf(values: Values, beyond: readonly Side[], asked: Asked): readonly Side[] {
  const { nearLower, nearUpper } = asked.limits
  return values.map((value, at) =>
    beyond[at] !== 0 && !asked.nearCountsOutside ? 0 : beyondOf(value, nearLower, nearUpper),
  )
}

/** On which side of the mean, or of the value before. 0: equal, or one of them missing. */
function sideOf(value: number | undefined, of: number | undefined): Side {
  if (value === undefined || of === undefined || value === of) return 0
  return value > of ? 1 : -1
}

/** Equal to a limit is within it. */
function beyondOf(value: number | undefined, lower: number | undefined, upper: number | undefined): Side {
  if (value === undefined || lower === undefined || upper === undefined) return 0
  if (value > upper) return 1
  return value < lower ? -1 : 0
}
