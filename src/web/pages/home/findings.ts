// The most pressing findings, for those who may see them.
import type { Text } from '#core/block.ts'
import { severities } from '#core/check.ts'
import { sayFinding, type Finding } from '#core/findings.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { reaches } from '../../access.ts'
import { addressOfFinding, findingsStanding } from '../../findings.ts'
import type { SystemAsk } from '../../page.ts'

const MOST = 5
const MOST_OF_ONE = 2

export function pressing(ask: SystemAsk): Html | undefined {
  if (!reaches(ask.rank, 'reader')) return undefined
  const found = findingsStanding(ask)
  if (found.length === 0)
    return html`<p>The checks find nothing. <a href="${ask.here('/findings')}">Findings</a></p>`
  const items = differing(found).map((one): Text => [
    { text: sayFinding(one, ask.title), href: addressOfFinding(ask, one) },
    ' ',
    { tag: severities[one.severity], tone: one.severity === 'act' ? 'warning' : 'plain' },
  ])
  const all = found.length === 1 ? 'All findings (1)' : `All ${found.length.toLocaleString('en-GB')} findings`
  return html`<div class="app-pressing">${renderBlocks([{ type: 'list', items }], ask.way, 'pressing')}
    <p><a href="${ask.here('/findings')}">${all}</a></p></div>`
}

// At most two of a check: five of a kind would hide the rest.
function differing(found: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, number>()
  const chosen = found.filter(({ check }) => {
    const count = (told.get(check.code) ?? 0) + 1
    told.set(check.code, count)
    return count <= MOST_OF_ONE
  })
  return chosen.slice(0, MOST)
}
