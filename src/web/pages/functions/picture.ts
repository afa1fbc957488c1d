// Functions and decisions as pictures on a page of their own, one for each theme, each with its table; and as a file.
import { renderBlocks } from '#formats/html/blocks.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { html } from '#formats/html/html.ts'
import { decisionMap } from '#lenses/index.ts'
import { once } from '../../kept.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'

export const functionsPicturePage: SystemPage = {
  name: 'functions-picture',
  within: 'system',
  path: '/:system/functions/picture',
  access: 'public',
  view(ask) {
    const blocks = blocksOf(ask)
    return {
      is: 'page',
      title: 'Who decides what, as a picture',
      breadcrumb: [
        { text: ask.system.name, href: ask.here('') },
        { text: 'Who decides what', href: ask.here('/functions') },
      ],
      current: 'functions',
      wide: true,
      content: html`<h1 class="nhsuk-heading-l">Who decides what, as a picture</h1>
        <p class="app-lead">Read each row from left to right: from whoever holds the function in law, by whoever passed it on, to
          whoever decides.</p>
        ${blocks.length === 0 && html`<p>No function is in force on this day. <a href="${ask.here('/functions')}">Begin with starter functions.</a></p>`}
        <div class="app-decision-map">${blocks.map(
          (block, at) => html`<section>
            ${block.type === 'picture' && html`<h2 class="nhsuk-heading-m">${block.title}</h2>`}
            ${renderBlocks([block], ask.way, `decisions-${at + 1}`)}
            <p class="app-map-save"><a href="${ask.here('/functions/picture.svg', { theme: String(at + 1) })}">Save this picture (SVG)</a></p>
          </section>`,
        )}</div>`,
    }
  },
}

export const functionsPictureFilePage: SystemPage = {
  name: 'functions-picture-file',
  within: 'system',
  path: '/:system/functions/picture.svg',
  access: 'public',
  view(ask) {
    const block = blocksOf(ask)[Number(ask.query.theme ?? '1') - 1]
    if (block?.type !== 'picture') return { is: 'not-found' }
    const { description, drawing, title } = block
    return {
      is: 'file',
      type: 'image/svg+xml',
      body: renderDrawing(drawing, { title, description, idPrefix: 'decisions', use: 'file' }),
      name: `${ask.system.slug}-functions-${ask.standpoint.day}.svg`,
    }
  },
}

function blocksOf(ask: SystemAsk) {
  return once(ask, 'decision map', () =>
    decisionMap.show(decisionMap.compute(ask.snapshot, {}, ask.title), ask.title),
  )
}
