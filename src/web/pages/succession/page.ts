// Which roles must not stand empty, and whether someone could follow: for readers in numbers that tell of nobody, for stewards
// by name.
import type { Table } from '#core/block.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { criticalRoles } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'
import { byName } from './by-name.ts'
import { toldToReaders } from './counted.ts'
import { saidBanner } from './said.ts'
import { takeOut } from './take-out.ts'
import { toldBlocks } from './told.ts'

export const successionPage: SystemPage = {
  name: 'succession',
  within: 'system',
  path: '/:system/succession',
  access: 'reader',
  actAccess: 'steward',
  view: (ask) => show(ask),
  act: takeOut,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const candidates = await ask.store.candidates(ask.system.slug)
  const found = criticalRoles.compute(ask.snapshot, {}, ask.title)
  const blocks = criticalRoles.show(found, ask.title)
  const told = toldToReaders(ask, candidates)
  const name = `${ask.system.slug}-succession-${ask.standpoint.day}`
  // Whoever asks is told what readers are: names are taken away by no file.
  if (ask.query.format === 'json')
    return {
      is: 'file',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ day: ask.standpoint.day, criticalRoles: found.rows, told }, undefined, 2),
      name: `${name}.json`,
    }
  const table = blocks.find((one): one is Table => one.type === 'table')
  if (ask.query.format === 'csv' && table)
    return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(table), name: `${name}.csv` }
  const names = reaches(ask.rank, 'steward')
  return {
    is: 'page',
    title: 'Succession',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
    ],
    current: 'leadership',
    wide: true,
    content: html`${saidBanner(ask.query.said)}<h1 class="nhsuk-heading-l">Succession</h1>
      ${leadingLinks(ask, 'succession')}
      <p class="app-lead">Roles that must not stand empty, how long they did, and whether someone could follow: from any sector and
        any level, put forward by themself or by others.</p>
      ${ways(ask)}
      <h2 class="nhsuk-heading-l">Critical roles</h2>
      ${renderBlocks(blocks, ask.way, 'critical')}
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/succession', { format: 'csv' })}">Critical roles (CSV)</a>
        <a class="nhsuk-link" href="${ask.here('/succession', { format: 'json' })}">For other programs (JSON)</a></p>
      ${names && (await byName(ask, candidates))}
      ${renderBlocks(toldBlocks(told, names ? 'What other readers are told' : undefined), ask.way, 'told')}`,
  }
}

function ways(ask: SystemAsk): Html {
  const link = (path: string, text: string) =>
    html`<li><a class="nhsuk-link" href="${ask.here(path)}">${text}</a></li>`
  return html`<ul class="nhsuk-list">
    ${link('/succession/forward', 'Put yourself forward for a role')}
    ${reaches(ask.rank, 'contributor') && link('/succession/forward/other', 'Put someone else forward')}
    ${link('/succession/mine', 'See what is recorded about you')}
    ${reaches(ask.rank, 'steward') && link('/succession/critical', 'Mark a role as critical')}
  </ul>`
}
