// A draft that begins as a copy of another. Its items have keys of their own, so that what was said about the other's
// stays there; what they were made against stays with them, so that what changed since is still told.
import type { DraftContents } from '#core/draft.ts'

export function fromDraft(
  about: Omit<DraftContents, 'items'>,
  other: Pick<DraftContents, 'items'>,
  key: () => string,
): DraftContents {
  return { ...about, items: other.items.map((item) => ({ ...item, key: key() })) }
}
