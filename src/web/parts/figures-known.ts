// The figures of a system as they were known from where a page looks.
import type { SeriesBook } from '#core/series.ts'
import type { SystemAsk } from '../page.ts'

export async function figuresKnown({ store, system, standpoint }: SystemAsk): Promise<SeriesBook> {
  const book = await store.series(system.slug)
  return standpoint.known ? book.at(standpoint.known) : book
}
