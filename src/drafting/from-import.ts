// A draft from a file that was read: each proposal an item of its own. The names it brings are kept apart.
import type { Seq } from '#core/change.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Reading } from '#core/importer.ts'

/** `base` is the last change of the record that the file was read against. */
export function fromImport(
  about: Omit<DraftContents, 'items'>,
  reading: Pick<Reading, 'proposals'>,
  base: Seq,
  key: () => string,
): DraftContents {
  return { ...about, items: reading.proposals.map((proposal) => ({ key: key(), base, proposal })) }
}
