// The drafts that someone has to do with: those that wait for their answer, and their own that are open.
import { dayOf, showDay } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import type { DraftSummary } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { SystemAsk } from '../../page.ts'
import { stateTag } from '../../parts/draft-page.ts'
import type { Awaiting } from '../../parts/awaiting.ts'

/** Nothing where none waits. */
export function answersAwaited(ask: SystemAsk, all: readonly Awaiting[]): Html | undefined {
  if (all.length === 0) return undefined
  const lines = all.flatMap(({ draft, organisations }) =>
    organisations.map((organisation) => {
      const href = `${ask.here(`/drafts/${draft.id}/partners`, { for: organisation })}#answer`
      return html`<li class="app-drafts__draft">
        <a class="app-drafts__title" href="${href}">${draft.contents.title}</a>
        <p>You answer for ${ask.title(organisation)}: yes, not yet, or no to version ${draft.version}.</p>
      </li>`
    }),
  )
  return html`<h2 class="nhsuk-heading-m">Waiting for your answer</h2>
    <ul class="app-drafts">${lines}</ul>`
}

/** Nothing for those who have none and may not start one. */
export function ownDrafts(ask: SystemAsk, own: readonly DraftSummary[]): Html | undefined {
  if (own.length === 0 && !reaches(ask.rank, 'contributor')) return undefined
  const lines = own.map((one) => {
    const changes = one.proposals === 1 ? '1 change' : `${one.proposals.toLocaleString('en-GB')} changes`
    return html`<li class="app-drafts__draft">
      <a class="app-drafts__title" href="${ask.here(`/drafts/${one.id}`)}">${one.contents.title}</a> ${one.state !== 'open' && stateTag(one)}
      <p class="app-quiet">${changes}, saved ${showDay(dayOf(one.savedAt))}</p>
    </li>`
  })
  const none = html`<p>You have none. <a href="${ask.here('/drafts/new')}">Start a draft</a></p>`
  return html`<h2 class="nhsuk-heading-m">Your open drafts</h2>
    ${own.length > 0 ? html`<ul class="app-drafts">${lines}</ul>` : none}`
}
