// Sample unit: say here in a sentence what the page is for and who comes to it.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { area } from '#kinds/area.ts'
import type { Answer, SystemAsk, SystemPage } from '#web/page.ts'

export const sampleUnitPage: SystemPage = {
  name: 'sample-unit',
  within: 'system',
  path: '/:system/sample-unit',
  access: 'reader',
  view: showSampleUnit,
}

export function showSampleUnit({
  snapshot,
  title,
  way,
}: Pick<SystemAsk, 'snapshot' | 'title' | 'way'>): Answer {
  const items = snapshot.all(area).map(({ id }) => [{ text: title(id), thing: id }])
  return {
    is: 'page',
    title: 'Sample unit',
    content: html`<h1 class="nhsuk-heading-l">Sample unit</h1>
      ${renderBlocks([{ type: 'list', items }], way)}`,
  }
}
