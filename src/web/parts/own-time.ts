// What meetings take of one person's month, on one bar with its table; on their own page and on that of whoever signs in as them.
import type { Id } from '#core/id.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { timeOfPerson } from '#facts/index.ts'
import { meetingTime } from '#lenses/index.ts'
import type { SystemAsk } from '../page.ts'

/** Nothing where no body takes any of it. */
export function ownTime(ask: SystemAsk, person: Id): Html | undefined {
  const { bodies, uncounted } = timeOfPerson(ask.snapshot, person)
  if (bodies.length + uncounted.length === 0) return undefined
  const found = meetingTime.compute(ask.snapshot, { person }, ask.title)
  return html`<h2 class="nhsuk-heading-m">Time that meetings take</h2>
    ${renderBlocks(meetingTime.show(found, ask.title), ask.way, 'own-time')}
    <p><a class="nhsuk-link" href="${ask.here('/time')}">Everyone’s time, and how it is reckoned</a></p>`
}
