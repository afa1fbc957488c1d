// Whether councils are outnumbered on a body, with the way to its whole balance.
import { councilsAndNhs, membersOfBody, sayCouncils } from '#facts/index.ts'
import { html } from '#formats/html/html.ts'
import type { About } from './about.ts'

export const aboutBalance: About = (ask, id) => {
  const { snapshot: now } = ask
  if (membersOfBody(now, id).length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">Balance</h2>
    <p>${sayCouncils(councilsAndNhs(now, [id]))} <a href="${ask.here('/balance', { of: id })}">Its balance by sector, profession and more</a></p>`
}
