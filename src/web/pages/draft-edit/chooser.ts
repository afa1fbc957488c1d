// What do you want to change? What people come for, in their own words; and whatever else there is, by kind.
import { actions, type Action } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import type { Answer, SystemPage } from '../../page.ts'
import { capital } from '../../parts/capital.ts'
import { addressOf, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { savedBanner } from '../../parts/saved-banner.ts'

export const draftEditPage: SystemPage = {
  name: 'draft-edit',
  within: 'system',
  path: '/:system/drafts/:draft/edit',
  access: 'contributor',
  view: (ask) => openDraft(ask, show),
}

const groups = ['Seats', 'People', 'Bodies', 'Roles'] as const

function show(ask: DraftAsk): Answer {
  const content = html`${savedBanner(ask.query.saved)}
    <p>Choose what you want to do. Each asks only for what it needs, and nothing is recorded before the draft is adopted. You can also
      <a href="${addressOf(ask, 'map')}">start from the map</a>.</p>
    <div class="app-actions">${groups.map((group) => section(ask, group))}</div>
    <section>
      <h2 class="nhsuk-heading-m">Patterns</h2>
      <ul class="app-actions__list"><li>
        <a class="app-actions__link" href="${ask.here(`/drafts/${ask.draft.id}/pattern`)}">Begin with a pattern</a>
        <span class="app-quiet">Roles and structures that others have tried, as a start that you can change.</span>
      </li></ul>
    </section>
    <section>
      <h2 class="nhsuk-heading-m">Reorganisations</h2>
      <ul class="app-actions__list"><li>
        <a class="app-actions__link" href="${ask.here(`/drafts/${ask.draft.id}/reorganise`)}">Merge, split or redraw</a>
        <span class="app-quiet">You are asked where every seat, role, body and appointment goes.</span>
      </li></ul>
    </section>
    ${details({ summary: 'Anything else', text: everyKind(ask) })}`
  return draftPage(ask, 'edit', 'What do you want to change?', content)
}

function section(ask: DraftAsk, group: Action['group']): Html {
  const own = actions.filter((one) => one.group === group)
  return html`<section>
    <h2 class="nhsuk-heading-m">${group}</h2>
    <ul class="app-actions__list">${own.map(
      (one) => html`<li><a class="app-actions__link" href="${addressOfAction(ask, one)}">${one.title}</a>
        <span class="app-quiet">${one.hint}</span></li>`,
    )}</ul>
  </section>`
}

function addressOfAction(ask: DraftAsk, { act, kind, name }: Action): string {
  const { id } = ask.draft
  return act === 'begin'
    ? ask.here(`/drafts/${id}/edit/${kind}`, { as: name })
    : ask.here(`/drafts/${id}/choose/${name}`)
}

/** Set where they are found, and not by a draft. */
const ELSEWHERE = new Set(['check-setting', 'set-aside'])

function everyKind(ask: DraftAsk): Html {
  const { id } = ask.draft
  const kinds = [...ask.ledger.vocabulary.values()].filter(({ name }) => !ELSEWHERE.has(name))
  return html`<p>Every field of everything in the record can be changed here.</p>
    <ul class="nhsuk-list app-found">${kinds.map(
      ({ name, words }) => html`<li><b>${capital(words.many)}</b>:
        <a href="${ask.here(`/drafts/${id}/edit/${name}`)}">add</a>,
        <a href="${ask.here(`/drafts/${id}/choose/change-${name}`)}">change</a>,
        <a href="${ask.here(`/drafts/${id}/choose/end-${name}`)}">end</a></li>`,
    )}</ul>`
}
