// What things are called. Names of people are kept apart from the record, so they are handed in; a person whose
// name was erased is still someone, and is called so.
import type { Titles } from './field.ts'
import { kindOf, type Id } from './id.ts'
import type { Snapshot } from './snapshot.ts'

/** Names kept apart from the record, by the id of the person. */
export type Names = ReadonlyMap<Id, string>

/** Titles as of a snapshot; things not in force are called as they last were, or first will be. */
export function titles(now: Snapshot, names: Names): Titles {
  const known = new Map<Id, string>()
  const title: Titles = (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    known.set(of, of) // Names itself while its own title is being made, should things point in a circle.
    const made = make(of)
    known.set(of, made)
    return made
  }
  function make(of: Id): string {
    const kind = now.ledger.vocabulary.get(kindOf(of))
    if (!kind) return of
    if (kind.nameKeptApart) return names.get(of) ?? `${kind.words.one} whose name is not held`
    const version = now.nearest(of)
    return version ? kind.title(version.values as never, title) : `unknown ${kind.words.one}`
  }
  return title
}
