// One load of figures: who recorded it, when and why, what was new in it and what it revised.
import { dayOf, showDay } from '#core/day.ts'
import { figuresAgainst } from '#core/figures-against.ts'
import type { Block } from '#core/block.ts'
import type { Figure, Load, SeriesBook } from '#core/series.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { addedTable, revisedTable } from './tables-of-figures.ts'

export const figuresLoadPage: SystemPage = {
  name: 'figures-load',
  within: 'system',
  path: '/:system/figures/load/:number',
  access: 'reader',
  view: async (ask) => {
    const book = await ask.store.series(ask.system.slug)
    const load = book.loads.find(({ number }) => String(number) === ask.params.number)
    return load ? show(ask, book, load) : { is: 'not-found' }
  },
}

function show(ask: SystemAsk, book: SeriesBook, load: Load): Answer {
  const { added, revised } = newsIn(book, load)
  const summary: Block = {
    type: 'summary',
    rows: [
      { key: 'Recorded', value: `${showDay(dayOf(load.at))}, by ${load.by}` },
      { key: 'Why', value: load.because },
      ...(load.fileName ? [{ key: 'File', value: load.fileName }] : []),
      { key: 'Figures', value: `${added.length} new, ${revised.length} revised` },
    ],
  }
  const blocks: readonly Block[] = [
    summary,
    ...(revised.length > 0 ? revisedTable(ask, revised) : []),
    ...(added.length > 0 ? addedTable(ask, added) : []),
  ]
  return {
    is: 'page',
    title: `Load ${load.number} of figures`,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Measures', href: ask.here('/measures') },
      { text: 'Figures that were loaded', href: ask.here('/figures') },
    ],
    current: 'measures',
    wide: true,
    content: html`${
      ask.query.recorded === 'yes' &&
      notificationBanner({
        variant: 'success',
        heading: 'The figures are recorded',
        text: html`<a href="${ask.here('/measures')}">See the measures</a>, or <a href="${ask.here('/figures')}">load more</a>.`,
      })
    }
      <h1 class="nhsuk-heading-l">Load ${load.number} of figures</h1>
      ${renderBlocks(blocks, ask.way, 'load')}`,
  }
}

/** What a load said that the loads before it had not. */
function newsIn(book: SeriesBook, { number }: Load) {
  const figures: Figure[] = []
  for (const measure of book.measures())
    for (const of of book.subjects(measure))
      for (const strand of ['actual', 'plan'] as const) {
        const key = { measure, of, strand }
        for (const { day } of book.series(key)) {
          const found = book.revisions(key, day).find((one) => one.load === number)
          if (!found) continue
          const { value, note } = found
          figures.push({ ...key, day, value, ...(note !== undefined && { note }) })
        }
      }
  const before: SeriesBook = {
    ...book,
    revisions: (key, day) => book.revisions(key, day).filter((one) => one.load < number),
  }
  return figuresAgainst(before, figures)
}
