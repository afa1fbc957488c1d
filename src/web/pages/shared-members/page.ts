// Who sits on several bodies, which bodies share members, and which chairs chair each other.
import type { Block, Table } from '#core/block.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { membersShared } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'

export const sharedMembersPage: SystemPage = {
  name: 'shared-members',
  within: 'system',
  path: '/:system/shared-members',
  access: 'public',
  view: show,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const found = membersShared.compute(now, undefined, title)
  const blocks = membersShared.show(found, title)
  const name = `${ask.system.slug}-shared-members-${ask.standpoint.day}`
  if (ask.query.format === 'json')
    return {
      is: 'file',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ day: ask.standpoint.day, ...found }, undefined, 2),
      name: `${name}.json`,
    }
  const people = wholeOf(blocks)
  if (ask.query.format === 'csv' && people)
    return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(people), name: `${name}.csv` }
  return {
    is: 'page',
    title: 'Shared members',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
    ],
    current: 'leadership',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Shared members</h1>
      ${leadingLinks(ask, 'interlocks')}
      <p class="app-lead">Members whom bodies have in common carry news between them. Where they are the same few, they carry
        too much, and the bodies hear too little else.</p>
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/shared-members', { format: 'csv' })}">People on several bodies (CSV)</a>
        <a class="nhsuk-link" href="${ask.here('/shared-members', { format: 'json' })}">For other programs (JSON)</a></p>
      ${renderBlocks(blocks, ask.way, 'shared')}`,
  }
}

// The first table with what of it is folded away on the page.
function wholeOf(blocks: readonly Block[]): Table | undefined {
  const at = blocks.findIndex((one) => one.type === 'table')
  const [first, next] = blocks.slice(at)
  if (first?.type !== 'table') return undefined
  const rest = next?.type === 'details' && next.blocks[0]?.type === 'table' ? next.blocks[0].rows : []
  return { ...first, rows: [...first.rows, ...rest] }
}
