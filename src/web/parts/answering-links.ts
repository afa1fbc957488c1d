// The way between the pages that say who answers, who decides, how it is going and what it takes.
import { attributes, html, type Html } from '#formats/html/html.ts'
import { reaches } from '../access.ts'
import type { SystemAsk } from '../page.ts'

const PLACES = {
  outcomes: ['Outcomes', '/outcomes'],
  accountability: ['Who answers', '/accountability'],
  measures: ['Measures', '/measures'],
  variation: ['Variation', '/variation'],
  oversight: ['Oversight', '/oversight'],
  actions: ['Actions', '/actions'],
  money: ['Money', '/money'],
  governance: ['Governance cost', '/money/governance'],
} as const
export type AnsweringPlace = keyof typeof PLACES

export function answeringLinks(ask: SystemAsk, current: AnsweringPlace): Html {
  return html`<nav class="app-tabs" aria-label="Answering"><ul class="app-tabs__list">
    ${Object.entries(PLACES)
      .filter(([name]) => name !== 'governance' || reaches(ask.rank, 'reader'))
      .map(
        ([name, [text, path]]) =>
          html`<li class="app-tabs__item"><a${attributes({ class: 'app-tabs__link', href: ask.here(path), 'aria-current': name === current && 'page' })}>${text}</a></li>`,
      )}
  </ul></nav>`
}
