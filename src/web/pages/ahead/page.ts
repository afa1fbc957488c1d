// What is coming: meetings, terms that end, what is due and what is to be looked at again, month by month.
import { addMonths, showDay } from '#core/day.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { datesAhead, type DateAhead } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import { datesComing } from '../../dates-coming.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'

export const aheadPage: SystemPage = {
  name: 'ahead',
  within: 'system',
  path: '/:system/ahead',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { day } = ask.snapshot
  const found = await datesComing(ask, undefined, day)
  const blocksOf = (some: readonly DateAhead[]) => datesAhead.show(some, ask.title)
  const [table] = blocksOf(found)
  if (ask.query.format === 'csv' && table?.type === 'table')
    return {
      is: 'file',
      type: 'text/csv; charset=utf-8',
      body: renderTableCsv(table),
      name: `${ask.system.slug}-what-is-coming-${day}.csv`,
    }
  const [soon, later] = [
    found.filter((one) => one.day < addMonths(day, 3)),
    found.filter((one) => one.day >= addMonths(day, 3)),
  ]
  return {
    is: 'page',
    title: 'What is coming',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    content: html`<h1 class="nhsuk-heading-l">What is coming</h1>
      <p class="app-lead">Meetings, terms that end, what is due and what begins, from ${showDay(day)} on.</p>
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/ahead', { format: 'csv' })}">All of it (CSV)</a>
        ${reaches(ask.rank, 'reader') && html`<a class="nhsuk-link" href="${ask.here('/keys')}">In your calendar</a>`}</p>
      ${part(ask, 'The next three months', soon)}
      ${later.length > 0 && part(ask, 'Later', later)}`,
  }
}

function part(ask: SystemAsk, heading: string, some: readonly DateAhead[]) {
  const blocks = datesAhead
    .show(some, ask.title)
    .map((block) => (block.type === 'table' ? { ...block, caption: heading } : block))
  return renderBlocks(blocks, ask.way, heading.toLowerCase().replace(/\s+/g, '-'))
}
