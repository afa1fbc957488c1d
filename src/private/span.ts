// The sets of classes of people whose number somebody could work out by adding and subtracting published rows. Whole-number
// arithmetic throughout, so that nothing is missed by rounding. Knows no people and no counts.

/** A row of 0 and 1, a column for each class. */
export type Row = readonly number[]

export type Span = {
  /** Reduced rows, each with a pivot that no other row has; all scaled to the same pivot `scale`. */
  readonly rows: readonly Row[]
  readonly pivots: readonly number[]
  readonly scale: number
}

/** Columns looked at before giving up: a moment's work. */
const LOOKED = 800_000

/** Numbers grew past what is exact, or there were too many sets to look at: nothing may be concluded. */
export class TooMany extends Error {
  override readonly name = 'TooMany'
}

/** The space that the rows span. Throws `TooMany` when the numbers are no longer exact. */
export function spanOf(rows: readonly Row[]): Span {
  const reduced: number[][] = []
  const pivots: number[] = []
  for (const row of rows) {
    let rest = [...row]
    for (const [at, one] of reduced.entries()) rest = without(rest, one, pivots[at] ?? 0)
    const pivot = rest.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    if ((rest[pivot] ?? 0) < 0) rest = rest.map((value) => -value)
    for (const [at, one] of reduced.entries()) reduced[at] = without(one, rest, pivot)
    reduced.push(rest)
    pivots.push(pivot)
  }
  const scale = reduced.reduce((known, row, at) => leastMultiple(known, row[pivots[at] ?? 0] ?? 1), 1)
  const scaled = reduced.map((row, at) => {
    const factor = scale / (row[pivots[at] ?? 0] ?? 1)
    return row.map((value) => exact(value * factor))
  })
  return { rows: scaled, pivots, scale }
}

/**
 * Every set of classes whose row lies in the span, the empty one left out, as lists of columns. Looks at no more than `most`
 * beginnings of sets; throws `TooMany` where that does not suffice.
 */
export function* setsIn(
  { rows, scale }: Span,
  columns: number,
  most = Math.ceil(LOOKED / (columns + 1)),
): Generator<readonly number[]> {
  // What the rows not yet chosen could still add to a column at the least and at the most.
  const least = toCome(rows, columns, (value) => Math.min(0, value))
  const greatest = toCome(rows, columns, (value) => Math.max(0, value))
  let looked = 0
  function* choose(at: number, sums: readonly number[]): Generator<readonly number[]> {
    if (at === rows.length) {
      const set = sums.flatMap((value, column) => (value === scale ? [column] : []))
      if (set.length > 0) yield set
      return
    }
    for (const chosen of [0, 1]) {
      if (++looked > most) throw new TooMany('too many sets to look at')
      const next = chosen === 0 ? sums : sums.map((value, column) => exact(value + (rows[at]?.[column] ?? 0)))
      const possible = next.every((value, column) => {
        const low = value + (least[at]?.[column] ?? 0)
        const high = value + (greatest[at]?.[column] ?? 0)
        return (low <= 0 && high >= 0) || (low <= scale && high >= scale)
      })
      if (possible) yield* choose(at + 1, next)
    }
  }
  yield* choose(
    0,
    Array.from({ length: columns }, () => 0),
  )
}

function toCome(rows: readonly Row[], columns: number, part: (value: number) => number): readonly Row[] {
  const made: Row[] = []
  let sums: Row = Array.from({ length: columns }, () => 0)
  for (const row of rows.toReversed()) {
    made.unshift(sums)
    sums = sums.map((sum, column) => sum + part(row[column] ?? 0))
  }
  return made
}

// One row less as much of another as takes the pivot away, in whole numbers and divided by what all have in common.
function without(row: readonly number[], other: readonly number[], pivot: number): number[] {
  const [mine, theirs] = [row[pivot] ?? 0, other[pivot] ?? 0]
  if (mine === 0) return [...row]
  const sign = theirs < 0 ? -1 : 1
  const made = row.map((value, at) => exact(value * theirs * sign - (other[at] ?? 0) * mine * sign))
  const common = made.reduce((known, value) => commonDivisor(known, Math.abs(value)), 0)
  return common > 1 ? made.map((value) => value / common) : made
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new TooMany('numbers too large to be exact')
  return value
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other)
}

function leastMultiple(one: number, other: number): number {
  return exact((one / commonDivisor(one, other)) * other)
}
