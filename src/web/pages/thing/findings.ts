// What the checks find about a thing, for those who may see findings: those that are first of all about it, then the
// others; folded where there are many.
import type { Block, Text } from '#core/block.ts'
import { severities } from '#core/check.ts'
import { sayFinding, type Finding } from '#core/findings.ts'
import type { Id } from '#core/id.ts'
import { reaches } from '../../access.ts'
import { addressOfFinding, findingsAbout } from '../../findings.ts'
import type { SystemAsk } from '../../page.ts'

const AT_A_GLANCE = 4
const MOST = 100

export function findingsOfThing(ask: SystemAsk, id: Id): Block[] {
  if (!reaches(ask.rank, 'reader')) return []
  const found = findingsAbout(ask, id).filter(({ aside }) => !aside)
  if (found.length === 0) return []
  const tell = (one: Finding): Text => [
    { text: sayFinding(one, ask.title), href: addressOfFinding(ask, one) },
    ' ',
    { tag: severities[one.severity], tone: one.severity === 'act' ? 'warning' : 'plain' },
  ]
  // One more is no reason to fold.
  const shown = found.slice(0, found.length > AT_A_GLANCE + 1 ? AT_A_GLANCE : found.length)
  const folded = found.slice(shown.length, MOST)
  return [
    { type: 'heading', level: 2, text: found.length === 1 ? 'One finding' : `${found.length} findings` },
    { type: 'list', items: shown.map(tell) },
    ...(folded.length > 0
      ? [
          {
            type: 'details',
            summary: `${found.length - shown.length} more findings`,
            blocks: [{ type: 'list', items: folded.map(tell) }],
          } as const,
        ]
      : []),
  ]
}
