// What everyone sees of a system that chose what to publish: the record, the names, the figures and the tables of counts, with
// everything else gone from them. Worked out once for a record on a day; pages are handed it in place of the whole.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { PublicChoice } from '#core/public-choice.ts'
import { publishedPart, type PublishedPart } from '#core/published-part.ts'
import type { SeriesBook, SeriesKey, SeriesPoint } from '#core/series.ts'
import type { Names } from '#core/title.ts'
import { area, organisation } from '#kinds/index.ts'
import type { Store } from '#store/store.ts'

type Given = { readonly ledger: Ledger; readonly names: Names; readonly today: Day }
type Kept = { readonly of: string; readonly names: Names; readonly part: PublishedPart }

/** What every other kind stands on, and what a system is itself; always published. */
const ALWAYS: readonly string[] = [area.name, organisation.name]

const kept = new WeakMap<Ledger, Kept>()

export function publishedOf(choice: PublicChoice, { ledger, names, today }: Given): PublishedPart {
  const of = JSON.stringify([choice, choice.history || today])
  const before = kept.get(ledger)
  if (before?.of === of && isSame(before.names, names)) return before.part
  const part = publishedPart(ledger, names, choice, today, ALWAYS)
  kept.set(ledger, { of, names, part })
  return part
}

function isSame(one: Names, other: Names): boolean {
  if (one.size !== other.size) return false
  for (const [id, name] of one as ReadonlyMap<Id, string>) if (other.get(id) !== name) return false
  return true
}

/** A store that answers everyone's questions about the system with what is published of it. */
export function publishedStore(store: Store, choice: PublicChoice, part: PublishedPart): Store {
  const { ledger, names, isHidden, says } = part
  return {
    ...store,
    ledger: async () => ledger,
    names: async () => names,
    contact: async () => undefined,
    series: async (system) => publishedBook(await store.series(system), choice, part),
    async releases(system) {
      const all = await store.releases(system)
      return all.map(({ because, ...release }) => ({
        ...release,
        // A group that nothing shown can be said of is no group of the table; who is counted in the others stays the same.
        groups: release.groups.filter(({ key, label }) => !isHidden(key as Id) && !says(label)),
        made: release.made.filter((sentence) => !says(sentence)),
        ...(because !== undefined && choice.notes && !says(because) && { because }),
      }))
    },
  }
}

function publishedBook(book: SeriesBook, choice: PublicChoice, part: PublishedPart): SeriesBook {
  const { isHidden, says } = part
  const isOut = ({ measure, of }: SeriesKey) => isHidden(measure) || isHidden(of)
  const bare = ({ note, ...point }: SeriesPoint): SeriesPoint =>
    note === undefined || !choice.notes || says(note) ? point : { ...point, note }
  return {
    // Who loaded what, and from which file, is not for everyone.
    loads: book.loads.map((load) => ({
      number: load.number,
      at: load.at,
      figures: load.figures,
      by: '',
      because: '',
    })),
    last: book.last,
    series: (key) => (isOut(key) ? [] : book.series(key).map(bare)),
    subjects: (measure) => (isHidden(measure) ? [] : book.subjects(measure).filter((of) => !isHidden(of))),
    measures: () => book.measures().filter((measure) => !isHidden(measure)),
    revisions: (key, day) => (isOut(key) || !choice.history ? [] : book.revisions(key, day).map(bare)),
    at: (known) => publishedBook(book.at(known), choice, part),
    with: (more) => publishedBook(book.with(more), choice, part),
  }
}
