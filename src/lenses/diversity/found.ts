// What is asked of a release and what is answered, as types.
import type { Withheld } from '#core/block.ts'
import type { Thing } from '#core/snapshot.ts'
import type { benchmark } from '#kinds/index.ts'
import type { Characteristic } from '#private/characteristics.ts'
import type { Release, ReleasedGroup } from '#private/release.ts'

export type Interval = { readonly share: number; readonly low: number; readonly high: number }
export type DiversityOptions = {
  readonly release: Release
  /** How the characteristic and its categories are called, in their order. */
  readonly called: { readonly label: string; readonly categories: Readonly<Record<string, string>> }
  /** Of the same characteristic, oldest first, the release itself among them: for through time. */
  readonly through: readonly Release[]
  /** A share with its 95 per cent interval; 0 to 1. */
  readonly interval: (count: number, of: number) => Interval
}

export type DiversityCell = {
  /** A category, or `not-stated`. */
  readonly category: string
  readonly label: string
  readonly count: number | Withheld
  /** Of those who said; only where the count and how many said were both released. */
  readonly ofThoseWhoSaid?: Interval
  readonly benchmarks: readonly Thing<typeof benchmark>['values'][]
}
export type DiversityGroup = Pick<ReleasedGroup, 'key' | 'label' | 'people'> & {
  /** Those who said; only where it was released how many did not. */
  readonly said?: number
  readonly cells: readonly DiversityCell[]
}
export type Diversity = Pick<Release, 'number' | 'day' | 'minimum' | 'made'> & {
  readonly characteristic: Characteristic
  readonly label: string
  readonly groups: readonly DiversityGroup[]
  /** All who lead, in each release of the characteristic, oldest first. */
  readonly through: readonly (Pick<Release, 'number' | 'day'> & { readonly group: DiversityGroup })[]
}
