// Whether something was offered to whoever is signed in and waits for their answer. What it is stands on the page of the draft alone:
// this one may be seen over a shoulder.
import { html, type Html } from '#formats/html/html.ts'
import type { Offer } from '#private/own.ts'
import type { DraftSummary } from '#store/store.ts'
import type { SystemAsk } from '../../page.ts'

/** Nothing where nothing waits. */
export function offered(
  ask: SystemAsk,
  offers: readonly Offer[],
  drafts: readonly DraftSummary[],
): Html | undefined {
  const waiting = offers.filter(({ state }) => state === 'made')
  const open = drafts.filter(({ id }) => waiting.some(({ draft }) => draft === id))
  if (open.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">Offered to you</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">${open.map(
      ({ id, contents }) =>
        html`<li><a href="${ask.here(`/drafts/${id}/people`)}">Something was offered to you because of the draft “${contents.title}”: answer it</a></li>`,
    )}</ul>`
}
