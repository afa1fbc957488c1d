// Variation by assurance: which measures change, and which of them will meet their targets.
import { showDay } from '#core/day.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { variationMatrix } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { figuresKnown } from '../../parts/figures-known.ts'
import { measureFinder, measuresFound, measuresInWords, wayToMeasure } from '../../parts/measure-finder.ts'

export const variationPage: SystemPage = {
  name: 'variation',
  within: 'system',
  path: '/:system/variation',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { snapshot: now, title, here } = ask
  const book = await figuresKnown(ask)
  const found = measuresFound(ask, book)
  const matrix = variationMatrix.compute(now, { standings: found.standings, way: wayToMeasure(ask) }, title)
  return {
    is: 'page',
    title: 'Variation and assurance',
    breadcrumb: [
      { text: ask.system.name, href: here('') },
      { text: 'Measures', href: here('/measures') },
    ],
    current: 'measures',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Variation and assurance</h1>
      <p class="app-lead">Which measures change by more than chance, and which will meet their targets if nothing
        changes, on ${showDay(now.day)}.</p>
      ${measureFinder(ask, '/variation', found)}
      <p class="app-list__found" role="status">${measuresInWords(found)}</p>
      <div class="app-variation">${renderBlocks(variationMatrix.show(matrix, title), ask.way, 'matrix')}</div>`,
  }
}
