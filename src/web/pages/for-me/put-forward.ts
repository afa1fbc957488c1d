// Whether whoever is signed in was put forward for roles, and which of these wait for their answer. No role is named here: the page
// may be seen over a shoulder.
import { html, type Html } from '#formats/html/html.ts'
import type { Candidate } from '#private/own.ts'
import type { SystemAsk } from '../../page.ts'

/** Nothing where nothing is recorded. */
export function putForward(ask: SystemAsk, known: readonly Candidate[]): Html | undefined {
  if (known.length === 0) return undefined
  const waiting = known.filter(({ consent }) => consent === 'asked').length
  const words =
    waiting === 0
      ? 'See, change or take back what is recorded about you'
      : waiting === 1
        ? 'You were put forward for a role: say whether you agree'
        : `You were put forward for ${waiting} roles: say whether you agree`
  return html`<h2 class="nhsuk-heading-m">Roles you could follow in</h2>
    <p><a class="nhsuk-link" href="${ask.here('/succession/mine')}">${words}</a></p>`
}
