// Stays of one person in one place as a file tells them: said twice, or overlapping, where there can be only one. Knows no record.
import { addDays, endOf, startOf, type Day, type When } from '#core/day.ts'
import { daysOf, type Period } from './compare-lives.ts'

export type Settled<T> = {
  readonly stays: readonly (Period & { readonly of: T })[]
  /** Left out, for the same is told by another. */
  readonly repeated: readonly T[]
  /** Made one with the stay they overlap. */
  readonly merged: readonly T[]
}

/**
 * Stays in order of their beginnings; overlapping ones are one, from the first day to the last. Those that only touch, the one ending
 * on the day before the other, stay apart unless `touching`.
 */
export function settleStays<T extends Period>(told: readonly T[], touching = false): Settled<T> {
  const ordered = told.toSorted((one, other) => inOrder(daysOf(one)[0], daysOf(other)[0]))
  const stays: { from?: When; until?: When; of: T }[] = []
  const [repeated, merged]: [T[], T[]] = [[], []]
  for (const one of ordered) {
    const last = stays.at(-1)
    if (last && last.from === one.from && last.until === one.until) {
      repeated.push(one)
      continue
    }
    const [from, until] = daysOf(one)
    const reach = last && daysOf(last)[1]
    if (last && reach && (from < reach || (touching && from <= addDays(reach, 1)))) {
      merged.push(one)
      last.from ??= one.from as When
      if (last.from === undefined) delete last.from
      if (last.until !== undefined && until > reach) {
        if (one.until === undefined) delete last.until
        else last.until = one.until
      }
    } else
      stays.push({ ...(one.from && { from: one.from }), ...(one.until && { until: one.until }), of: one })
  }
  return { stays, repeated, merged }
}

const MOST_PLACES = 1000

/**
 * How many places there must be: as many as are held on the day, for what was held at other times may have been more; where nobody is there
 * on the day, the most at one time.
 */
export function placesFor(stays: readonly Period[], on: Day): number {
  const now = stays.filter((one) => daysOf(one)[0] <= on && on < daysOf(one)[1]).length
  return Math.min(MOST_PLACES, now > 0 ? now : mostAtOnce(stays))
}

/** The day after everybody had left; nothing where somebody is there on the day, or was never. */
export function overBy(stays: readonly Period[], on: Day): When | undefined {
  let last: When | undefined
  for (const { until } of stays) {
    if (until === undefined || endOf(until) > on) return undefined
    if (last === undefined || endOf(last) < endOf(until)) last = until
  }
  return last
}

function mostAtOnce(stays: readonly Period[]): number {
  const edges = stays.flatMap((one): (readonly [string, number])[] => {
    const [from, until] = daysOf(one)
    return [
      [one.from === undefined ? from : startOf(one.from), 1],
      [until, -1],
    ]
  })
  let [now, most] = [0, 0]
  // Who leaves on a day has left when another comes on it.
  for (const [, step] of edges.toSorted(([one, a], [other, b]) => inOrder(one, other) || a - b)) {
    now += step
    if (now > most) most = now
  }
  return most
}

function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
