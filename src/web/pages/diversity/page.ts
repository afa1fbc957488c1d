// Whether those who lead are as varied as those they lead: the latest release of each characteristic. Releases are safe for
// anybody by the way they are made, so whoever may read the record may read them.
import { showDay } from '#core/day.ts'
import type { Table } from '#core/block.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { sharesOf, tableOfAll, type Diversity } from '#lenses/index.ts'
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import { leastToTell } from '#private/least-to-tell.ts'
import type { Release } from '#private/release.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'
import { latestOf, lookAt, releasesThen } from './look-at.ts'

export const diversityPage: SystemPage = {
  name: 'diversity',
  within: 'system',
  path: '/:system/diversity',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const all = await releasesThen(ask)
  const found = latestOf(all).map((one) => lookAt(ask, one, all))
  const { format } = ask.query
  if (format === 'csv' || format === 'json') return taken(ask, found, format)
  return {
    is: 'page',
    title: 'Diversity',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
    ],
    current: 'leadership',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Diversity of those who lead</h1>
      ${leadingLinks(ask, 'diversity')}
      <p class="app-lead">What people who hold a role or a seat said of themselves, if they liked. It is counted in tables that tell
        of no fewer than ${leastToTell(all)} people, one characteristic at a time; everyone who may read this record may read them.</p>
      ${ways(ask)}
      ${found.map((one) => latest(ask, one))}
      ${none(all)}
      ${all.length > 0 && everyTable(ask, all)}`,
  }
}

function ways(ask: SystemAsk): Html | undefined {
  if (!reaches(ask.rank, 'reader')) return undefined
  return html`<ul class="nhsuk-list">
    <li><a class="nhsuk-link" href="${ask.here('/about-me')}">Say something of yourself, or take it back</a></li>
    ${reaches(ask.rank, 'steward') && html`<li><a class="nhsuk-link" href="${ask.here('/diversity/new')}">Make a table</a></li>`}
  </ul>`
}

function latest(ask: SystemAsk, found: Diversity): Html {
  const all = found.groups.filter(({ key }) => key === 'all')
  const text = found.groups.length > all.length ? 'By sector, place and body' : 'The whole table'
  return html`<h2 class="nhsuk-heading-m">${found.label}</h2>
    ${renderBlocks(
      all.map((one) => tableOfAll(found, one)),
      ask.way,
      `latest-${found.number}`,
    )}
    <p><a class="nhsuk-link" href="${ask.here(`/diversity/${found.number}`)}">${text}<span class="nhsuk-u-visually-hidden">: ${found.label}</span></a></p>`
}

function none(all: readonly Release[]): Html | undefined {
  const told = new Set<Characteristic>(all.map(({ characteristic }) => characteristic))
  const names = (Object.keys(characteristics) as Characteristic[]).filter((name) => !told.has(name))
  if (names.length === 0) return undefined
  const called = names.map((name) => characteristics[name].label).join(', ')
  return html`<h2 class="nhsuk-heading-m">No table yet</h2>
    <p>${called}. A steward makes a table once enough people have said something of themselves; how many have is told to nobody before.</p>`
}

function everyTable(ask: SystemAsk, all: readonly Release[]): Html {
  const table: Table = {
    type: 'table',
    caption: 'Tables, the newest first',
    columns: [{ label: 'Table' }, { label: 'Counted on' }, { label: 'Groups', numeric: true }],
    rows: all.toReversed().map(({ number, day, characteristic, groups }) => [
      [
        {
          text: `${number}. ${characteristics[characteristic].label}`,
          href: ask.here(`/diversity/${number}`),
        },
      ],
      showDay(day),
      groups.length,
    ]),
  }
  return html`<h2 class="nhsuk-heading-m">Every table</h2>
    <p>A table once made is never changed.</p>
    ${renderBlocks([table], ask.way, 'every')}
    <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/diversity', { format: 'csv' })}">The latest of each (CSV)</a>
      <a class="nhsuk-link" href="${ask.here('/diversity', { format: 'json' })}">For other programs (JSON)</a></p>`
}

function taken(ask: SystemAsk, found: readonly Diversity[], format: 'csv' | 'json'): Answer {
  const name = `${ask.system.slug}-diversity-${ask.standpoint.day}`
  if (format === 'json') {
    const body = JSON.stringify({ day: ask.standpoint.day, latest: found }, undefined, 2)
    return { is: 'file', type: 'application/json; charset=utf-8', body, name: `${name}.json` }
  }
  const tables = found.map((one) => ({ of: one, table: sharesOf(one) }))
  const whole: Table = {
    type: 'table',
    caption: 'Diversity',
    columns: [
      { label: 'Characteristic' },
      { label: 'Counted on' },
      ...(tables[0]?.table.columns ?? []).map((one, at) => (at === 2 ? { label: 'Category' } : one)),
    ],
    rows: tables.flatMap(({ of, table }) => table.rows.map((row) => [of.label, of.day, ...row])),
  }
  return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(whole), name: `${name}.csv` }
}
