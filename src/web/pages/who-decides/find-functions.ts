// Functions for what someone typed: by name, what they cover, their law, and who has a part in them; tolerant of typing.
// Made once for each state of the record and kept while it is the latest.
import MiniSearch from 'minisearch'
import type { Id } from '#core/id.ts'
import { remitsOf } from '#facts/index.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { once } from '../../kept.ts'
import type { SystemAsk } from '../../page.ts'

type Entry = { readonly id: Id; readonly name: string; readonly texts: string; readonly who: string }

// Each word is sought with its neighbours, which takes time on a large record.
const MOST_WORDS = 12
/** Words of a question that say nothing about what is asked. */
const QUESTION = new Set(
  'who can may decide decides this that the a an of in on for to is are and or what how do does about which we our by at'.split(
    ' ',
  ),
)

/** The nearest first, at most `most`. */
export function findFunctions(ask: SystemAsk, typed: string, most: number): readonly Id[] {
  const index = once(ask, 'functions', () => build(ask))
  const all = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = all.filter((word) => !QUESTION.has(word))
  const words = (telling.length > 0 ? telling : all)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, 40))
    .join(' ')
  const search = (fuzzy: number, combineWith: 'AND' | 'OR') =>
    index.search(words, {
      prefix: (term) => term.length > 2,
      // Two letters of a short word make another word of it.
      fuzzy: (term) => (term.length > (fuzzy > 1 ? 5 : 3) ? fuzzy : 0),
      boost: { name: 4, texts: 1.5 },
      combineWith,
    })
  // All words first; then as far apart as two letters changed about; then any of them.
  const tries = [() => search(0.25, 'AND'), () => search(2, 'AND'), () => search(0.25, 'OR')]
  for (const one of tries) {
    const found = one()
    if (found.length > 0) return found.slice(0, most).map(({ id }) => id as Id)
  }
  return []
}

function build({ snapshot: now, title }: SystemAsk): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'texts', 'who'],
    storeFields: ['id'],
    processTerm: stem,
  })
  index.addAll(
    now.all(statutoryFunction).map(({ id, values }) => ({
      id,
      name: values.name,
      texts: [values.about, values.law, values.note].filter(Boolean).join(' '),
      who: remitsOf(now, id)
        .map((one) => title(one.values.to))
        .join(' '),
    })),
  )
  return index
}

/** "moving", "moved" and "move" are one word; so are "grant" and "grants". */
function stem(term: string): string {
  const word = term.toLowerCase()
  return word.length > 3 ? word.replace(/(?<=...)(?:ings?|ed|es|s|e)$/, '') : word
}
