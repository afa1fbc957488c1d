// What a role, seat, body, organisation or person answers for on the day, decides, and has said will be done.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { ownAnswers } from '#lenses/index.ts'
import type { About } from './about.ts'

export const aboutAnswersFor: About = (ask, id) => {
  const { snapshot: now, title } = ask
  if (!now.find(id)) return undefined
  const blocks = ownAnswers.show(ownAnswers.compute(now, { of: id }, title), title)
  if (blocks.length === 0) return undefined
  return html`<section class="app-answering">${renderBlocks(blocks, ask.way, 'answers-for')}</section>`
}
