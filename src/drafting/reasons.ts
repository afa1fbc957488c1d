// Why something is proposed: an item's own reason, else what the draft is for, else what it is called.
import type { Proposal } from '#core/change.ts'
import type { DraftContents } from '#core/draft.ts'

/** What stands in where an item gives no reason. */
export function reasonOf({ purpose, title }: Pick<DraftContents, 'purpose' | 'title'>): string {
  return purpose.trim() || title.trim() || 'A draft'
}

/** The proposals as they are recorded: none without a reason. */
export function withReasons(contents: DraftContents): readonly Proposal[] {
  return contents.items.map(({ proposal }) =>
    proposal.because.trim() ? proposal : { ...proposal, because: reasonOf(contents) },
  )
}
