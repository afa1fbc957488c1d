// The least number of people that a count may tell of in a system: set with its first release, and never lowered after.
import type { Release } from './release.ts'

/** What may be chosen. Below five nothing is protected; above twenty nothing is told of boards. */
export const leastOffered = [5, 7, 10, 15, 20] as const

/** Growth and succession, 6.1: never below what was promised when people answered. */
export function leastToTell(releases: readonly Pick<Release, 'minimum'>[]): number {
  return Math.max(leastOffered[0], ...releases.map(({ minimum }) => minimum))
}
