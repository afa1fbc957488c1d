// The search over a record: every thing by its title and its texts, tolerant of typing. Made once for each state of
// the record and kept while it is the latest.
import MiniSearch from 'minisearch'
import { plain } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { once } from '../../kept.ts'
import type { SystemAsk } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'

export type Found = { readonly id: Id; readonly kind: string; readonly title: string }
type Entry = Found & { readonly texts: string }

// Each word is sought with its neighbours, which takes time on a large record.
const MOST_WORDS = 8

/** The best things for what was typed, at most `most`. */
export function findThings(ask: SystemAsk, typed: string, most: number): readonly Found[] {
  const index = once(ask, 'search', () => build(ask.snapshot, ask.title))
  const words = typed.split(/\s+/).slice(0, MOST_WORDS).join(' ')
  const search = (fuzzy: number) =>
    index.search(words, {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? fuzzy : 0),
      boost: { title: 3 },
      combineWith: 'AND',
    })
  const near = search(0.25)
  // Two letters changed about are two faults; so much is let pass only where nothing nearer is found.
  return (near.length > 0 ? near : search(2))
    .filter((one) => maySee(ask, ask.ledger.vocabulary.get(one.kind as string)))
    .slice(0, most)
    .map((one) => ({ id: one.id as Id, kind: one.kind as string, title: one.title as string }))
}

function build(now: Snapshot, title: Titles): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({ fields: ['title', 'texts'], storeFields: ['id', 'kind', 'title'] })
  for (const kind of now.ledger.vocabulary.values()) {
    index.addAll(
      now.all(kind).map((thing) => {
        const values = thing.values as Readonly<Record<string, unknown>>
        const texts = Object.entries(kind.fields).flatMap(([name, field]) => {
          const value = values[name]
          return value === undefined || field.entry.type === 'references'
            ? []
            : [plain(field.show(value, title))]
        })
        return { id: thing.id, kind: kind.name, title: title(thing.id), texts: texts.join(' ') }
      }),
    )
  }
  return index
}
