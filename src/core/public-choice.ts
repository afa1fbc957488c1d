// What a system lets everyone see of its record, as an administrator chose it. Without a choice, everything but what steers the
// record. Data only; `published-part.ts` follows it.
import type { Id } from './id.ts'

export type PublicChoice = {
  /** Kinds by name. What is not named is not shown, so that a kind that comes later is not published by itself. */
  readonly kinds: readonly string[]
  /** Things that are not shown, though their kind is: bodies. */
  readonly withheld: readonly Id[]
  /** Names of people. Without them people stay people who hold this and that. */
  readonly names: boolean
  /** Notes on things and on figures, and why each change was recorded. */
  readonly notes: boolean
  /** How things were before today, and how they were known before. */
  readonly history: boolean
  readonly licence: Licence
}

/** `ogl`: the Open Government Licence, version 3.0. `none`: nothing is said. */
type Licence = 'ogl' | 'none'
