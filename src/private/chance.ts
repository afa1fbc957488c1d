// What is left to chance, so that what is not told tells nothing for certain: it may be withheld because it had to be, or for no
// reason. Knows no source of chance; one is handed in, and nobody may foresee it.

/** Evenly between 0 and 1, anew at each call. Always a half, it leaves nothing out. */
export type Chance = () => number

/** So seldom is less told than could be. */
const SELDOM = 1 / 8

/** What could be told at most, or, seldom, anything less; nought stays nought. */
export function lessByChance(most: number, chance: Chance): number {
  const drawn = chance()
  return drawn < SELDOM ? Math.floor((drawn / SELDOM) * most) : most
}

/** Of two counts that differ by this, the greater stands first in about three cases of four. */
const CLOSE = 2

/**
 * From the most frequent to the least, or, seldom where counts lie far apart and often where they are close, otherwise. Every order can
 * come of all counts, so that no order says which of two is greater. Each count is moved by a draw of Gumbel's distribution, the
 * exponential mechanism for ranks (McSherry and Talwar, 2007).
 */
export function orderByChance(counts: ReadonlyMap<string, number>, chance: Chance): readonly string[] {
  return [...counts]
    .map(([name, count]) => ({ name, place: count / CLOSE - Math.log(-Math.log(chance())) }))
    .toSorted((one, other) => other.place - one.place)
    .map(({ name }) => name)
}
