// The governance map with the draft laid over it, and what it adds, changes and removes marked: every body leads to what
// can be changed about it.
import { kindOf, keyOf, type Id } from '#core/id.ts'
import { joined } from '#core/joined.ts'
import { differencesOn } from '#core/laid-differences.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { body, seat } from '#kinds/index.ts'
import { governanceMap, marksOf } from '#lenses/index.ts'
import { marksOfFindings } from '../../findings.ts'
import type { Answer, SystemPage } from '../../page.ts'
import { draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { openDraft } from '../../parts/open-draft.ts'

export const draftMapPage: SystemPage = {
  name: 'draft-map',
  within: 'system',
  path: '/:system/drafts/:draft/map',
  access: 'contributor',
  view: (ask) => openDraft(ask, show),
}

/** More places than anyone can read as dots; the bodies are then listed. */
const DRAWN = 3000
const LISTED = 1000

function show(ask: DraftAsk): Answer {
  const add = ask.here(`/drafts/${ask.draft.id}/edit/body`, { as: 'new-body' })
  const places = ask.snapshot.all(seat).reduce((sum, { values }) => sum + (values.places ?? 1), 0)
  const content = html`<p>Choose a body to open and close its seats, appoint people, change what it reports to, or end it. Or
      <a href="${add}">set up a new body</a>.</p>
    ${places > DRAWN ? list(ask, places) : picture(ask)}`
  return draftPage(ask, 'map', 'Change it from the map', content, { wide: true })
}

function picture(ask: DraftAsk): Html {
  const { laid, standpoint } = ask
  const [was, would] = [laid.was(standpoint.day), laid.would(standpoint.day)]
  const marks = marksOf(was, would, differencesOn(laid, standpoint.day))
  const drawn = { standpoint, marks, findings: marksOfFindings(ask) }
  const map = governanceMap.compute(joined(was, would, ['body', 'seat']), drawn, ask.title)
  const way = (id: Id) => (kindOf(id) === 'body' ? addressOfBody(ask, id) : ask.way(id))
  return html`<div class="app-map">${renderBlocks(governanceMap.show(map, ask.title), way, 'map')}</div>`
}

function list(ask: DraftAsk, places: number): Html {
  const bodies = ask.snapshot.all(body)
  const titled = bodies
    .map(({ id }) => ({ id, title: ask.title(id) }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
  return html`<p>There are ${places.toLocaleString('en-GB')} places, too many to draw.</p>
    <ul class="nhsuk-list app-choose">${titled
      .slice(0, LISTED)
      .map(({ id, title }) => html`<li><a href="${addressOfBody(ask, id)}">${title}</a></li>`)}</ul>
    ${titled.length > LISTED && html`<p>And ${titled.length - LISTED} more. <a href="${ask.here(`/drafts/${ask.draft.id}/choose/change-body`)}">Find a body by name</a>.</p>`}`
}

function addressOfBody(ask: DraftAsk, id: Id): string {
  return ask.here(`/drafts/${ask.draft.id}/body/${keyOf(id)}`)
}
