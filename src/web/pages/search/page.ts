// Search across everything in force on the day looked at.
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { input } from '#formats/html/nhs/input.ts'
import { queryOf } from '../../address.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { findThings } from './index-of.ts'

const MOST = 60

export const searchPage: SystemPage = {
  name: 'search',
  within: 'system',
  path: '/:system/search',
  access: 'public',
  view(ask) {
    const typed = (ask.query.q ?? '').trim().slice(0, 200)
    return {
      is: 'page',
      title: typed ? `Search: ${typed}` : 'Search',
      breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
      content: html`<h1 class="nhsuk-heading-l">Search</h1>
        <form method="get" action="${`/${ask.system.slug}/search`}" role="search">
          ${hiddenInputs({ ...queryOf(ask.standpoint, ask.usualDay), ...(ask.draft && { draft: ask.draft.id }) })}
          ${input({ name: 'q', id: 'q', label: 'Name, title or code', type: 'search', value: typed, width: 30 })}
          ${button({ text: 'Search' })}
        </form>
        ${typed ? results(ask, typed) : ''}`,
    }
  },
}

function results(ask: SystemAsk, typed: string): Html {
  const found = findThings(ask, typed, MOST)
  if (found.length === 0) {
    return html`<p>Nothing in force on this day matches “${typed}”. Try fewer letters, or another day.</p>`
  }
  const words = (kind: string) => ask.ledger.vocabulary.get(kind)?.words.one ?? kind
  return html`<h2 class="nhsuk-heading-m">${found.length === MOST ? `The first ${MOST} found` : `${found.length} found`}</h2>
    <ol class="nhsuk-list app-found">
      ${found.map((one) => html`<li><a href="${ask.way(one.id)}">${one.title}</a> <span class="app-quiet">${words(one.kind)}</span></li>`)}
    </ol>`
}
