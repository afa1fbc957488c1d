// The way between the pages that say who answers, who decides, how it is going and what it takes.
import type { Html } from '#formats/html/html.ts'
import { reaches } from '../access.ts'
import type { SystemAsk } from '../page.ts'
import { tabs } from './tabs.ts'

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
  const shown = Object.entries(PLACES).filter(
    ([name]) => name !== 'governance' || reaches(ask.rank, 'reader'),
  )
  return tabs(
    'Answering',
    shown.map(([name, [text, path]]) => ({ text, href: ask.here(path), current: name === current })),
  )
}
