// Outcomes, as a chair asks for them: what is to be reached, who is accountable today, how it is going, what is open.
import { optionsOf } from '#core/options.ts'
import type { Table } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { outcomesChosen, standingsOfOutcome } from '#facts/index.ts'
import { outcome } from '#kinds/index.ts'
import { goingInShort, outcomesAnswered } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'
import { figuresKnown } from '../../parts/figures-known.ts'
import { wayToMeasure } from '../../parts/measure-finder.ts'
import {
  outcomeFinder,
  outcomesInQuery,
  outcomePlaces,
  outcomesInWords,
  queryOfChosen,
} from '../../parts/outcome-finder.ts'

export const outcomesPage: SystemPage = {
  name: 'outcomes',
  within: 'system',
  path: '/:system/outcomes',
  access: 'public',
  view: show,
}

const WAYS = { theme: 'Theme', place: 'Place' } as const

async function show(ask: SystemAsk): Promise<Answer> {
  const { snapshot: now, title } = ask
  const chosen = outcomesInQuery(ask)
  const by = ask.query.by === 'place' ? 'place' : 'theme'
  const outcomes = outcomesChosen(now, chosen, title)
  const book = await figuresKnown(ask)
  const way = wayToMeasure(ask)
  const going = (id: Id) => goingInShort({ ...standingsOfOutcome(now, book, id), wayToMeasure: way })
  const result = outcomesAnswered.compute(now, { outcomes, by, going }, title)
  const blocks = outcomesAnswered.show(result, title)
  if (ask.query.format === 'csv') {
    const name = `${ask.system.slug}-outcomes-${ask.standpoint.day}.csv`
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    return {
      is: 'file',
      type: 'text/csv; charset=utf-8',
      body: renderTableCsv(asOne(tables, WAYS[by])),
      name,
    }
  }
  const whole = now.all(outcome).length
  const query = { ...queryOfChosen(chosen), ...(by !== 'theme' && { by }) }
  const options = optionsOf(WAYS)
  return {
    is: 'page',
    title: 'Outcomes',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Outcomes</h1>
      ${answeringLinks(ask, 'outcomes')}
      <p class="app-lead">What is to be reached, who answers for it on ${showDay(now.day)}, and how it is going.</p>
      ${outcomePlaces(ask, '/outcomes', chosen)}
      ${outcomeFinder(ask, { path: '/outcomes', chosen, by: { name: 'by', label: 'Put together by', value: by, options } })}
      <div class="app-list__line">
        <p class="app-list__found" role="status">${outcomesInWords(outcomes.length, whole)}</p>
        ${whole > 0 && html`<a class="nhsuk-link app-list__csv" href="${ask.here('/outcomes', { ...query, format: 'csv' })}">Take this list away (CSV)</a>`}
      </div>
      <div class="app-outcomes">${renderBlocks(blocks, ask.way, 'outcomes')}</div>`,
  }
}

/** The tables under one another, with what each is headed by as a column. */
function asOne(tables: readonly Table[], by: string): Table {
  const [first] = tables
  return {
    type: 'table',
    caption: 'Outcomes',
    columns: [{ label: by }, ...(first?.columns ?? [])],
    rows: tables.flatMap(({ caption, rows }) => rows.map((row) => [caption, ...row])),
  }
}
