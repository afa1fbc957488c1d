// What partners give to it, and what it gives itself.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { contributed } from '#lenses/index.ts'
import { organisation } from '#kinds/index.ts'
import type { About } from './about.ts'

export const aboutContributions: About = (ask, id) => {
  const { snapshot: now, title } = ask
  const isGiver = now.get(organisation, id) !== undefined
  const found = contributed.compute(now, isGiver ? { by: id } : { to: id }, title)
  if (found.given.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">${isGiver ? 'What it gives to what partners share' : 'What partners give to it'}</h2>
    ${renderBlocks(contributed.show(found, title), ask.way, 'contributions')}`
}
