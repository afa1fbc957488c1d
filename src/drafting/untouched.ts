// Whether an edit made against an older version of a draft may be made to the newer one as it is: nobody touched, in
// between, what it is about. Knows no page and no store.
import { isDated } from '#core/change.ts'
import { changedNames, isSame } from '#core/compare.ts'
import type { DraftContents, DraftItem } from '#core/draft.ts'

/** What an edit is about: things by id, items by key, or the draft's own words. */
export type EditAbout = {
  readonly things?: readonly string[]
  readonly items?: readonly string[]
  readonly words?: true
}

export function untouched(read: DraftContents, now: DraftContents, about: EditAbout): boolean {
  if (about.words) {
    const { items: _, ...before } = read
    const { items: __, ...after } = now
    if (changedNames(before, after).length > 0) return false
  }
  const [things, items] = [new Set(about.things), new Set(about.items)]
  const meant = ({ key, proposal }: DraftItem) =>
    items.has(key) || (isDated(proposal) && things.has(proposal.id))
  const proposed = (of: DraftContents) => of.items.filter(meant).map(({ key, proposal }) => [key, proposal])
  return isSame(proposed(read), proposed(now))
}
