// What the page of a function says first: who decides, for which area and value, the route up to whoever holds it in law,
// who stays accountable, who else has a part, and, for those with access, what is wrong.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { deciding, decisionMap } from '#lenses/index.ts'
import type { About } from './about.ts'

export const aboutFunction: About = (ask, id) => {
  const { snapshot: now, title, way } = ask
  if (!now.get(statutoryFunction, id)) return undefined
  const blocks = deciding.show(deciding.compute(now, { of: id }, title), title)
  const picture = decisionMap.show(decisionMap.compute(now, { of: id }, title), title)
  return html`<div class="app-deciding">${renderBlocks(blocks, way, 'deciding')}
    <div class="app-decision-map">${renderBlocks(picture, way, 'decision')}</div>
    <p><a href="${ask.here('/functions')}">All functions and who decides them</a> ·
      <a href="${ask.here('/who-decides')}">Who can decide something else?</a></p></div>`
}
