// What overseers ask for, beside what the system is trying to do.
import { optionsOf } from '#core/options.ts'
import type { Table } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { oversightAsked, oversightWays, type OversightBy } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'
import { findBy, finder, standpointKept } from '../../parts/finder.ts'

export const oversightPage: SystemPage = {
  name: 'oversight',
  within: 'system',
  path: '/:system/oversight',
  access: 'public',
  view: show,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const by: OversightBy = ask.query.by === 'theme' ? 'theme' : 'overseer'
  const blocks = oversightAsked.show(oversightAsked.compute(now, { by }, title), title)
  if (ask.query.format === 'csv') {
    const name = `${ask.system.slug}-oversight-${ask.standpoint.day}.csv`
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(asOne(tables, by)), name }
  }
  return {
    is: 'page',
    title: 'What overseers ask for',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Outcomes', href: ask.here('/outcomes') },
    ],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">What overseers ask for</h1>
      ${answeringLinks(ask, 'oversight')}
      <p class="app-lead">What regulators and others ask of single organisations on ${showDay(now.day)}, beside the
        outcomes that the system is trying to reach. Where they pull apart it is marked with the reason; whether it
        matters is for people to judge.</p>
      ${chooser(ask, by)}
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/oversight', { by, format: 'csv' })}">Take this list away (CSV)</a></p>
      <div class="app-oversight">${renderBlocks(blocks, ask.way, 'oversight')}</div>`,
  }
}

function chooser(ask: SystemAsk, by: OversightBy): Html {
  return finder({
    action: `/${ask.system.slug}/oversight`,
    kept: standpointKept(ask),
    fields: [findBy({ name: 'by', label: 'Put together by', value: by, options: optionsOf(oversightWays) })],
    search: false,
  })
}

function asOne(tables: readonly Table[], by: OversightBy): Table {
  const [first] = tables
  return {
    type: 'table',
    caption: 'Oversight',
    columns: [{ label: oversightWays[by] }, ...(first?.columns ?? [])],
    rows: tables.flatMap(({ caption, rows }) => rows.map((row) => [caption, ...row])),
  }
}
