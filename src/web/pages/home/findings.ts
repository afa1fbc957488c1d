// The most pressing findings, for those who may see them.
import type { Text } from '#core/block.ts'
import { severities } from '#core/check.ts'
import { sayFinding } from '#core/findings.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { reaches } from '../../access.ts'
import { addressOfFinding, findingsStanding } from '../../findings.ts'
import type { SystemAsk } from '../../page.ts'

const MOST = 5

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

// One of each check before a second of any: five of a kind would hide the rest.
function differing<F extends { readonly check: { readonly code: string }; readonly severity: string }>(
  found: readonly F[],
): readonly F[] {
  const rounds = [...Map.groupBy(found, ({ severity }) => severity).values()].flatMap((alike) => {
    const byCheck = [...Map.groupBy(alike, ({ check }) => check.code).values()]
    return alike
      .map((_, round) => byCheck.flatMap((own) => own.slice(round, round + 1)))
      .slice(0, MOST)
      .flat()
  })
  return rounds.slice(0, MOST)
}
