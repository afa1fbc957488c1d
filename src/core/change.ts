// A change is all that is ever written. A proposal asks for something to be true; a change is a proposal that
// was recorded. Neither is ever edited or deleted. Knows no storage.
import type { Moment, When } from './day.ts'
import { endOf, startOf, type Day } from './day.ts'
import type { Id } from './id.ts'
import type { Values } from './kind.ts'

/** Order of recording within one system: 1, 2, 3 … without gaps. */
export type Seq = number

/** Where a fact was read: the document, the place in it, and its words as they stood. */
export type Source = { readonly from: string; readonly where?: string; readonly raw?: string }

type Why = {
  /** The minute, decision or reason; never empty. */
  readonly because: string
  readonly source?: Source
}

export type Begin = Why & {
  readonly act: 'begin'
  readonly id: Id
  readonly from: When
  readonly values: Values
}
/** Sets the fields given; a field set to null is no longer given. */
export type Amend = Why & {
  readonly act: 'amend'
  readonly id: Id
  readonly from: When
  readonly values: Values
}
/** `from` is the first day it no longer holds. */
export type End = Why & { readonly act: 'end'; readonly id: Id; readonly from: When }
/** Takes a change back because it was a mistake. Cannot itself be taken back: record the fact again. */
export type Retract = Why & { readonly act: 'retract'; readonly change: Seq }

export type Proposal = Begin | Amend | End | Retract
/** A proposal about one thing, on a day. */
export type Dated = Begin | Amend | End

export type Recorded = {
  readonly seq: Seq
  readonly recordedAt: Moment
  /** Who recorded it: an account, or a name such as `import`. */
  readonly by: string
  /** The decision it was adopted under, where there was one. */
  readonly decision?: string
}
export type Change = Proposal & Recorded
export type DatedChange = Dated & Recorded

export function isDated<P extends Proposal>(proposal: P): proposal is Exclude<P, { act: 'retract' }> {
  return proposal.act !== 'retract'
}

/** The day from which the record reads differently because of it. */
export function effectiveDay(proposal: Dated): Day {
  return proposal.act === 'end' ? endOf(proposal.from) : startOf(proposal.from)
}
