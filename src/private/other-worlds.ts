// Other ways in which everybody could have answered, so that every table stays as it is: a world. What is the same in all worlds is
// known to whoever reads the tables. Worlds are found, whole and in whole people; none is taken for granted.
import type { Answers, Classes, Told } from './told.ts'
import { spanOf, type Row } from './span.ts'

type Range = { low: number; high: number }
/** The sum of `plus` less the sum of `minus` is `value`; numbers of variables. */
type Sum = { readonly plus: readonly number[]; readonly minus: readonly number[]; readonly value: number }

const STEPS = 150

/**
 * Whether the tables leave open all that adding and subtracting them leaves open, also when counts cannot be less than nought nor more
 * than the people there are, and people come whole.
 *
 * A count of a class that no row fixes is free; all others follow from those. For each free count a world is looked for in which it
 * is another and the free counts after it are as they are. Such worlds differ from the one begun with in as many independent ways as
 * there are free counts, so that a sum which is the same in all of them is a sum of rows. False where one is not found in so many steps.
 *
 * Begins with a world that follows from the tables and not with the true one: else that a table is told would tell how it is.
 */
export function areWorldsApart(answers: Answers, classes: Classes, told: readonly Told[]): boolean {
  const { sizes, counts } = classes
  const furthest = Math.max(0, ...told.map(({ first }) => first))
  // The last answer, or all that is told nowhere, is what is left of a class.
  const free = Math.min(furthest, answers.categories - 1)
  const width = free + 1
  const truth = counts.flatMap((all) => {
    const own = all.slice(0, free)
    return [...own, all.slice(free).reduce((sum, count) => sum + count, 0)]
  })
  const sums = sumsOf({ sizes, within: classes.within, width, truth }, told)
  const start = middleWorld(truth, sizes, width, sums)
  if (!start) return false
  const loose = looseOf(classes, told, free)
  return loose.every((at, order) => {
    const after = new Set(loose.slice(order + 1))
    const others = new Set(loose.filter((one) => one !== at))
    // Nearest first: nothing else free moves. Then those before it may.
    return [others, after].some((fixed) =>
      [-1, 1].some((way) => {
        const ranges = start.map((value, variable): Range => {
          const size = sizes[Math.floor(variable / width)] ?? 0
          if (fixed.has(variable)) return { low: value, high: value }
          if (variable !== at) return { low: 0, high: size }
          return way < 0 ? { low: 0, high: value - 1 } : { low: value + 1, high: size }
        })
        return search(ranges, sums, start, { steps: STEPS }) !== undefined
      }),
    )
  })
}

/** A world as much in the middle of all as is found soon; the same for all worlds of the same tables. */
function middleWorld(
  { length }: readonly number[],
  sizes: readonly number[],
  width: number,
  sums: readonly Sum[],
): readonly number[] | undefined {
  const ranges = Array.from({ length }, (_, variable): Range => ({
    low: 0,
    high: sizes[Math.floor(variable / width)] ?? 0,
  }))
  if (!settle(ranges, sums)) return undefined
  const middle = ranges.map(({ low, high }) => Math.floor((low + high) / 2))
  return search(ranges, sums, middle, { steps: STEPS + length * 2 })
}

/** The counts, as numbers of variables, that no row of their answer fixes. */
function looseOf({ sizes, within }: Classes, told: readonly Told[], free: number): readonly number[] {
  return Array.from({ length: free }, (_, answer) => {
    const rows = told.flatMap(({ first }, at): Row[] => {
      if (first <= answer) return []
      const row = new Set(within[at])
      return [sizes.map((__, one) => (row.has(one) ? 1 : 0))]
    })
    const pivots = new Set(spanOf(rows).pivots)
    return sizes.flatMap((__, one) => (pivots.has(one) ? [] : [one * (free + 1) + answer]))
  }).flat()
}

function search(
  ranges: readonly Range[],
  sums: readonly Sum[],
  near: readonly number[],
  left: { steps: number },
): readonly number[] | undefined {
  if (left.steps-- <= 0 || !settle(ranges, sums)) return undefined
  const at = ranges.findIndex(({ low, high }) => low < high)
  if (at < 0) return ranges.map(({ low }) => low)
  const { low = 0, high = 0 } = ranges[at] ?? {}
  // As near as can be to the world begun with: most of it can stay.
  const values = Array.from({ length: high - low + 1 }, (_, more) => low + more).toSorted(
    (one, other) => Math.abs(one - (near[at] ?? 0)) - Math.abs(other - (near[at] ?? 0)),
  )
  for (const value of values) {
    const next = ranges.map((range, variable) =>
      variable === at ? { low: value, high: value } : { ...range },
    )
    const found = search(next, sums, near, left)
    if (found) return found
  }
  return undefined
}

/** Narrows all ranges as far as single sums reach; false where one of them cannot be. */
function settle(ranges: readonly Range[], sums: readonly Sum[]): boolean {
  for (let changed = true; changed;) {
    changed = false
    for (const sum of sums) changed = narrow(ranges, sum) || changed
    if (ranges.some(({ low, high }) => low > high)) return false
  }
  return true
}

type Shape = {
  readonly sizes: readonly number[]
  readonly within: Classes['within']
  /** Variables of a class: an answer each, then what is left. */
  readonly width: number
  readonly truth: readonly number[]
}

// Differences of two rows narrow more than the rows do by themselves.
function sumsOf({ sizes, within, width, truth }: Shape, told: readonly Told[]): readonly Sum[] {
  const valueOf = (plus: readonly number[], minus: readonly number[] = []) =>
    plus.reduce((sum, at) => sum + (truth[at] ?? 0), 0) - minus.reduce((sum, at) => sum + (truth[at] ?? 0), 0)
  const sums: Sum[] = sizes.map((value, one) => ({
    plus: Array.from({ length: width }, (_, answer) => one * width + answer),
    minus: [],
    value,
  }))
  for (let answer = 0; answer < width - 1; answer++) {
    const telling = told.flatMap(({ first }, at) =>
      first > answer ? [(within[at] ?? []).map((one) => one * width + answer)] : [],
    )
    for (const [at, plus] of telling.entries()) {
      sums.push({ plus, minus: [], value: valueOf(plus) })
      const here = new Set(plus)
      for (const other of telling.slice(0, at)) {
        const there = new Set(other)
        const only = plus.filter((one) => !there.has(one))
        // Apart from each other they say no more together than each by itself.
        if (only.length === plus.length) continue
        const minus = other.filter((one) => !here.has(one))
        sums.push({ plus: only, minus, value: valueOf(only, minus) })
      }
    }
  }
  return sums
}

function narrow(ranges: readonly Range[], { plus, minus, value }: Sum): boolean {
  let [low, high] = [-value, -value]
  for (const at of plus) {
    low += ranges[at]?.low ?? 0
    high += ranges[at]?.high ?? 0
  }
  for (const at of minus) {
    low -= ranges[at]?.high ?? 0
    high -= ranges[at]?.low ?? 0
  }
  let changed = false
  // Each by what all others together leave: low is the least of all, high the most, less its own part.
  for (const at of plus) {
    const range = ranges[at]
    if (!range) continue
    const [least, most] = [range.high - high, range.low - low]
    changed = within(range, least, most) || changed
  }
  for (const at of minus) {
    const range = ranges[at]
    if (!range) continue
    const [least, most] = [range.high + low, range.low + high]
    changed = within(range, least, most) || changed
  }
  return changed
}

function within(range: Range, least: number, most: number): boolean {
  const [low, high] = [Math.max(range.low, least), Math.min(range.high, most)]
  if (low === range.low && high === range.high) return false
  range.low = low
  range.high = high
  return true
}
