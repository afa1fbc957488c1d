// The governance map with the draft laid over it, and what it adds, changes and removes marked: every body leads to what
// can be changed about it.
import { kindOf, keyOf, type Id } from '#core/id.ts'
import { joined } from '#core/joined.ts'
import { differencesOn } from '#core/laid-differences.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
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

function show(ask: DraftAsk): Answer {
  const { laid, standpoint } = ask
  const [was, would] = [laid.was(standpoint.day), laid.would(standpoint.day)]
  const marks = marksOf(was, would, differencesOn(laid, standpoint.day))
  const drawn = { standpoint, marks, findings: marksOfFindings(ask) }
  const map = governanceMap.compute(joined(was, would, ['body', 'seat']), drawn, ask.title)
  const way = (id: Id) => (kindOf(id) === 'body' ? addressOfBody(ask, id) : ask.way(id))
  const add = ask.here(`/drafts/${ask.draft.id}/edit/body`, { as: 'new-body' })
  const content = html`<p>Choose a body to open and close its seats, appoint people, change what it reports to, or end it. Or
      <a href="${add}">set up a new body</a>.</p>
    <div class="app-map">${renderBlocks(governanceMap.show(map, ask.title), way, 'map')}</div>`
  return draftPage(ask, 'map', 'Change it from the map', content, { wide: true })
}

function addressOfBody(ask: DraftAsk, id: Id): string {
  return ask.here(`/drafts/${ask.draft.id}/body/${keyOf(id)}`)
}
