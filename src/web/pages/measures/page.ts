// Measures as a board reads them: one table for each theme, what is getting worse first, narrowed by its address.
import type { Table } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { boardTable } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { figuresKnown } from '../../parts/figures-known.ts'
import {
  measureFinder,
  measuresFound,
  measuresInWords,
  MOST,
  wayToMeasure,
  type MeasuresFound,
} from '../../parts/measure-finder.ts'

export const measuresPage: SystemPage = {
  name: 'measures',
  within: 'system',
  path: '/:system/measures',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { snapshot: now, title, here } = ask
  const book = await figuresKnown(ask)
  const found = measuresFound(ask, book)
  const isCsv = ask.query.format === 'csv'
  const standings = isCsv ? found.standings : found.standings.slice(0, MOST)
  const board = boardTable.compute(now, { standings, way: wayToMeasure(ask) }, title)
  const blocks = boardTable.show(board, title)
  if (isCsv) {
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    const name = `${ask.system.slug}-measures-${ask.standpoint.day}.csv`
    return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(asOne(tables)), name }
  }
  return {
    is: 'page',
    title: 'Measures',
    breadcrumb: [{ text: ask.system.name, href: here('') }],
    current: 'measures',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Measures</h1>
      <p class="app-lead">How it is going on ${showDay(now.day)}, who is accountable, and what is being done.
        <a href="${here('/variation', found.chosen)}">Variation and assurance, in one table</a>
        ${reaches(ask.rank, 'reader') && html` · <a href="${here('/figures')}">Figures that were loaded</a>`}</p>
      ${measureFinder(ask, '/measures', found)}
      <div class="app-list__line">
        <p class="app-list__found" role="status">${measuresInWords(found)}</p>
        ${standings.length > 0 && html`<a class="nhsuk-link app-list__csv" href="${here('/measures', { ...found.chosen, format: 'csv' })}">Take this table away (CSV)</a>`}
      </div>
      ${found.standings.length > MOST && html`<p>The first ${MOST} are shown. Choose a theme, an outcome or whose figures, to see fewer.</p>`}
      <div class="app-board">${renderBlocks(blocks, ask.way, 'board')}</div>
      ${withoutFigures(ask, found)}`,
  }
}

function withoutFigures(ask: SystemAsk, { without }: MeasuresFound): Html | undefined {
  if (without.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">Without figures</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${without.map((one) => html`<li><a href="${ask.way(one.id)}">${one.values.name}</a></li>`)}
    </ul>`
}

/** The tables under one another, with the theme as a column. */
function asOne(tables: readonly Table[]): Table {
  const [first] = tables
  return {
    type: 'table',
    caption: 'Measures',
    columns: [{ label: 'Theme' }, ...(first?.columns ?? [{ label: 'Measure' }])],
    rows: tables.flatMap(({ caption, rows }) => rows.map((row) => [caption, ...row])),
  }
}
