// The way between the pages that say whether the leadership is in balance, and what it takes of people.
import type { Html } from '#formats/html/html.ts'
import { reaches } from '../access.ts'
import type { SystemAsk } from '../page.ts'
import { tabs } from './tabs.ts'

const PLACES = {
  balance: ['Balance', '/balance'],
  diversity: ['Diversity', '/diversity'],
  time: ['Time', '/time'],
  interlocks: ['Shared members', '/shared-members'],
  succession: ['Succession', '/succession'],
  patterns: ['Patterns', '/patterns'],
} as const
export type LeadingPlace = keyof typeof PLACES

/** For those with access only. */
const WITH_ACCESS: ReadonlySet<string> = new Set<LeadingPlace>(['time', 'succession'])

export function leadingLinks(ask: SystemAsk, current: LeadingPlace): Html {
  const shown = Object.entries(PLACES).filter(
    ([name]) => !WITH_ACCESS.has(name) || reaches(ask.rank, 'reader'),
  )
  return tabs(
    'Leadership',
    shown.map(([name, [text, path]]) => ({ text, href: ask.here(path), current: name === current })),
  )
}
