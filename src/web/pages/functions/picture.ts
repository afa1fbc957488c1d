// Functions and decisions as pictures on a page of their own, one for each theme, each with its table; and as a file.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { decisionMap } from '#lenses/index.ts'
import { once } from '../../kept.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { pictureFile, pictureFormats } from '../../parts/picture-file.ts'

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
            <p class="app-map-save">${pictureFormats.map(
              (format) =>
                html`<a href="${ask.here(`/functions/picture.${format}`, { theme: String(at + 1) })}">Save this picture (${format.toUpperCase()})</a> `,
            )}</p>
          </section>`,
        )}</div>`,
    }
  },
}

export const functionsPictureFilePages: readonly SystemPage[] = pictureFormats.map((format): SystemPage => ({
  name: `functions-picture-${format}`,
  within: 'system',
  path: `/:system/functions/picture.${format}`,
  access: 'public',
  view: (ask) => pictureFile(ask, blocksOf(ask)[Number(ask.query.theme ?? '1') - 1], 'functions', format),
}))

function blocksOf(ask: SystemAsk) {
  return once(ask, 'decision map', () =>
    decisionMap.show(decisionMap.compute(ask.snapshot, {}, ask.title), ask.title),
  )
}
