// A release: tables of counts that are safe to be read by anyone together with every release before it. Made once, never
// changed. What is withheld is a type that holds no number.
import type { Day, Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Withheld } from '#core/block.ts'
import type { Characteristic } from './characteristics.ts'

export type ReleasedGroup = {
  /** `all`, or the body, area or sector whose members it counts. */
  readonly key: string
  readonly label: string
  /** How many people it has: known to anyone who reads the record. */
  readonly people: number
  /** By category, `not-stated` last. */
  readonly cells: Readonly<Record<string, number | Withheld>>
}

export type Release = {
  /** Counts up within the system. */
  readonly number: number
  readonly at: Moment
  /** The day whose members are counted. */
  readonly day: Day
  readonly characteristic: Characteristic
  /** The least number of people that a count may tell of. */
  readonly minimum: number
  readonly groups: readonly ReleasedGroup[]
  /** How it was made safe, in sentences. */
  readonly made: readonly string[]
  /** Why it was made, in the words of whoever made it; read by whoever reads the table. */
  readonly because?: string
}

/**
 * Who was counted where, kept beside the release on the private side, so that a later one cannot be subtracted from it. What
 * each said at the time is kept with it, for the same reason.
 */
export type ReleaseBasis = {
  readonly groups: readonly { readonly key: string; readonly people: readonly Id<'person'>[] }[]
  readonly said: Readonly<Record<Id<'person'>, string>>
  /** The answers in the order in which groups tell of them, the same for all releases of the characteristic. */
  readonly order: readonly string[]
}
