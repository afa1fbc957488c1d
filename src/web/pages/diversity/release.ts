// One release: a table once made, at an address of its own, with what it is compared with and how it was made safe.
import { dayOf, showDay } from '#core/day.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { diversity, sharesOf, type Diversity } from '#lenses/index.ts'
import type { Release } from '#private/release.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'
import { saidBanner } from './said.ts'
import { lookAt } from './look-at.ts'

export const diversityReleasePage: SystemPage = {
  name: 'diversity-release',
  within: 'system',
  path: '/:system/diversity/:number',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const all = await ask.store.releases(ask.system.slug)
  const release = all.find(({ number }) => String(number) === ask.params.number)
  if (!release) return { is: 'not-found' }
  const found = lookAt(ask, release, all)
  const name = `${ask.system.slug}-diversity-${release.number}`
  if (ask.query.format === 'json') {
    const body = JSON.stringify({ at: release.at, because: release.because, ...found }, undefined, 2)
    return { is: 'file', type: 'application/json; charset=utf-8', body, name: `${name}.json` }
  }
  if (ask.query.format === 'csv')
    return {
      is: 'file',
      type: 'text/csv; charset=utf-8',
      body: renderTableCsv(sharesOf(found)),
      name: `${name}.csv`,
    }
  return page(ask, release, found, all)
}

function page(ask: SystemAsk, release: Release, found: Diversity, all: readonly Release[]): Answer {
  const here = `/diversity/${release.number}`
  return {
    is: 'page',
    title: `${found.label} of those who lead, table ${release.number}`,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
      { text: 'Diversity', href: ask.here('/diversity') },
    ],
    current: 'leadership',
    wide: true,
    content: html`${saidBanner(ask.query.said)}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">Table ${release.number}, counted on ${showDay(release.day)}</span> ${found.label} of those who lead</h1>
      ${leadingLinks(ask, 'diversity')}
      ${later(ask, release, all)}
      ${renderBlocks(diversity.show(found, ask.title), ask.way, 'release')}
      <p>Made on ${showDay(dayOf(release.at))}${release.because ? `: ${release.because}` : ''}. It is never changed, whatever people say of themselves later.</p>
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here(here, { format: 'csv' })}">Take this away (CSV)</a>
        <a class="nhsuk-link" href="${ask.here(here, { format: 'json' })}">For other programs (JSON)</a></p>`,
  }
}

function later(
  ask: SystemAsk,
  { characteristic, number }: Release,
  all: readonly Release[],
): Html | undefined {
  const latest = all.findLast((one) => one.characteristic === characteristic)
  if (!latest || latest.number === number) return undefined
  return html`<p>There is a later one: <a class="nhsuk-link" href="${ask.here(`/diversity/${latest.number}`)}">table
    ${latest.number}, counted on ${showDay(latest.day)}</a>.</p>`
}
