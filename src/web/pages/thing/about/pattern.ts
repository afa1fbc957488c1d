// What the page of a system's own pattern says first: when it helps, what it costs, what to watch, what a draft would begin with,
// and what it was kept from.
import { keyOf } from '#core/id.ts'
import { showDay } from '#core/day.ts'
import { ownPattern } from '#drafting/index.ts'
import { html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { pattern } from '#kinds/index.ts'
import { reaches } from '../../../access.ts'
import type { SystemAsk } from '../../../page.ts'
import { listOfThings } from '../../../parts/pattern-there.ts'
import { patternTold, takeUpButton } from '../../../parts/pattern-told.ts'
import type { About } from './about.ts'

export const aboutPattern: About = (ask, id) => {
  const thing = ask.snapshot.get(pattern, id)
  if (!thing) return undefined
  const one = ownPattern(ask.snapshot, thing)
  const there = (thing.values.like ?? []).filter((like) => ask.snapshot.find(like))
  return html`${ask.query.said === 'kept' && KEPT}
    ${one.what.split(/\n+/).map((text, at) => html`<p class="${at === 0 ? 'app-lead' : 'app-sentence'}">${text}</p>`)}
    ${ways(ask, id)}
    ${takeUpButton(ask, one)}
    ${patternTold(one)}
    ${one.begins.length === 0 && html`<p>It has nothing yet that a draft could begin with: a steward can name the roles and bodies that it is like.</p>`}
    ${
      there.length > 0 &&
      html`<h2 class="nhsuk-heading-m">What it was kept from</h2>
        <p>There on ${showDay(ask.snapshot.day)}:</p>
        ${listOfThings(ask, there)}`
    }`
}

function ways(ask: SystemAsk, id: Parameters<About>[1]) {
  if (!reaches(ask.rank, 'steward') || ask.draft || !ask.ledger.timelines.has(id)) return undefined
  return html`<p><a class="nhsuk-link" href="${ask.here(`/patterns/${keyOf(id)}/change`)}">Change or end this pattern at once</a></p>`
}

const KEPT = notificationBanner({
  variant: 'success',
  heading: 'It is recorded',
  text: 'From today on it stands first under Patterns, and a draft can begin with it.',
})
