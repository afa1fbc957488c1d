// The path by which a thing is named on pages and in files: `bodies/board` of `body/board`. It never changes while the kind is
// called as it is.
import { keyOf, kindOf, type Id } from './id.ts'
import type { Kind, Vocabulary } from './kind.ts'

/** What a list of the kind is called in addresses: `bodies`, `lines-of-oversight`. */
export function listKey(kind: Kind): string {
  return kind.words.many.replace(/\s+/g, '-')
}

/** Without a slash at its beginning. */
export function pathOf(vocabulary: Vocabulary, of: Id): string {
  const kind = vocabulary.get(kindOf(of))
  return `${kind ? listKey(kind) : kindOf(of)}/${keyOf(of)}`
}
