// What kind of edit a save is. It may be called editorial when it alters nothing but words; everything else is of
// substance. Whether it is called so is for whoever saves it.
import { isDated, type Proposal } from '#core/change.ts'
import { changedNames, isSame } from '#core/compare.ts'
import type { DraftContents, DraftItem } from '#core/draft.ts'
import { kindOf } from '#core/id.ts'
import type { Values, Vocabulary } from '#core/kind.ts'

/**
 * True when nothing differs but title, purpose, reasons, and values of fields that are plain text. Days, references,
 * numbers, choices, proposals added, taken out or moved, and settling with the record are of substance.
 */
export function mayBeEditorial(before: DraftContents, after: DraftContents, vocabulary: Vocabulary): boolean {
  return (
    before.day === after.day &&
    before.items.length === after.items.length &&
    before.items.every((item, at) => isSameButForWords(item, after.items[at], vocabulary))
  )
}

function isSameButForWords(one: DraftItem, other: DraftItem | undefined, vocabulary: Vocabulary): boolean {
  if (!other || one.key !== other.key || one.base !== other.base) return false
  const [was, now] = [one.proposal, other.proposal]
  if (!isSame(apartFromWords(was), apartFromWords(now))) return false
  const [olds, news] = [valuesOf(was), valuesOf(now)]
  const fields = isDated(was) ? (vocabulary.get(kindOf(was.id))?.fields ?? {}) : {}
  return changedNames(olds, news).every((name) => {
    if (fields[name]?.entry.type !== 'text') return false
    return [olds[name], news[name]].every((value) => value == null || typeof value === 'string')
  })
}

function apartFromWords(proposal: Proposal): Values {
  return { ...proposal, because: '', values: {} }
}

function valuesOf(proposal: Proposal): Values {
  return 'values' in proposal ? proposal.values : {}
}
