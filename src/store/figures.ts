// Figures of measures: loads that are only ever added, and the book made of them, kept in memory for the systems asked for
// last. Each asking looks whether the database has more, and reads that alone.
import type { Figure, Load, SeriesBook } from '#core/series.ts'
import { seriesBook } from '#core/series-book.ts'
import { figuresAgainst } from '#core/figures-against.ts'
import { must } from '#core/problem.ts'
import type { Engine, Queries } from './engine.ts'
import { figureRowOf, loadOf } from './figure-row.ts'
import { inTurns } from './in-turns.ts'
import type { Store } from './store.ts'

/** Figures kept in memory over all systems, at about 200 bytes each. */
const MOST_FIGURES = 1_000_000

/** Where the last load that was read stands unchanged, so do all before it. */
type Held = { readonly book: SeriesBook; readonly at: string }

export function figures(engine: Engine): Pick<Store, 'series' | 'addFigures'> {
  const held = new Map<string, Held>()
  const turn = inTurns()

  async function readBy(queries: Queries, system: string): Promise<SeriesBook> {
    const before = held.get(system)
    const rows = await rowsFrom(queries, system, before?.book.last ?? 0)
    if (!before) return hold(held, system, seriesBook(rows.map(loadOf)))
    const [same, ...added] = rows
    if (same?.number === before.book.last && same.loaded_at === before.at)
      return hold(held, system, before.book.with(added.map(loadOf)))
    return hold(held, system, seriesBook((await rowsFrom(queries, system, 0)).map(loadOf)))
  }

  return {
    series: (system) => turn(system, () => readBy(engine.db, system)),
    addFigures: (system, all, given) =>
      turn(system, async () => {
        const load = await engine.write(async (writing) => {
          must((await engine.lastSeq(writing, system)) !== undefined, `there is no system ${system}`)
          const before = await readBy(writing, system)
          const fresh = newOf(before, all)
          if (fresh.length === 0) return undefined
          const loaded = { load: stamped(before, given, fresh.length), figures: fresh }
          await writing.insertInto('figure_loads').values(figureRowOf(system, loaded)).execute()
          await engine.announce(writing)
          return loaded.load
        })
        // What the transaction had read is only good once it is durable.
        await readBy(engine.db, system)
        return load
      }),
  }
}

// A clock that goes backwards must not turn the order of loads around.
function stamped(
  before: SeriesBook,
  given: Pick<Load, 'at' | 'by' | 'because' | 'fileName'>,
  figures: number,
): Load {
  const last = before.loads.at(-1)?.at
  const at = last !== undefined && last > given.at ? last : given.at
  return { ...given, at, number: before.last + 1, figures }
}

function newOf(before: SeriesBook, all: readonly Figure[]): readonly Figure[] {
  const { added, revised } = figuresAgainst(before, all)
  return [...added, ...revised.map(({ figure }) => figure)]
}

function hold(held: Map<string, Held>, system: string, book: SeriesBook): SeriesBook {
  held.delete(system)
  const last = book.loads.at(-1)
  if (last) held.set(system, { book, at: last.at })
  let total = [...held.values()].reduce((sum, one) => sum + sizeOf(one.book), 0)
  for (const [longestUnused, one] of held) {
    if (total <= MOST_FIGURES || held.size === 1) break
    held.delete(longestUnused)
    total -= sizeOf(one.book)
  }
  return book
}

function sizeOf(book: SeriesBook): number {
  return book.loads.reduce((sum, one) => sum + one.figures, 0)
}

function rowsFrom(queries: Queries, system: string, number: number) {
  return queries
    .selectFrom('figure_loads')
    .selectAll()
    .where('system', '=', system)
    .where('number', '>=', number)
    .orderBy('number')
    .execute()
}
