// A draft is a named list of proposals against a base, not a copy. Each proposal is an item with a key of its own, so
// that what is said about it stays with it, and remembers how far the record had come when it was made or last settled.
import type { Proposal, Seq } from './change.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'

export type NameGiven = {
  readonly id: Id
  readonly name: string
  readonly email?: string
  readonly phone?: string
}

export type DraftItem = {
  /** Unique within the draft and never used again in it. */
  readonly key: string
  /** The last change of the record when the item was made, or when it was last settled against the record. */
  readonly base: Seq
  readonly proposal: Proposal
}

/** What a draft holds, and what people endorse: a version of it is exactly this. Names it brings are kept apart. */
export type DraftContents = {
  readonly title: string
  /** Why: what it is for, in the words of those who propose it. Stands in where an item gives no reason. */
  readonly purpose: string
  /** The day that forms offer first. */
  readonly day: Day
  readonly items: readonly DraftItem[]
  /** What a guide that made some of the items keeps, so that it can go on; read by the guide alone. */
  readonly guided?: unknown
}

export function proposalsOf(of: Pick<DraftContents, 'items'>): readonly Proposal[] {
  return of.items.map((item) => item.proposal)
}
