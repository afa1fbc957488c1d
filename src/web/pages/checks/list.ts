// Every check by domain, and every pack: whether it is asked, how urgent, and how much it finds on the day.
import type { Block } from '#core/block.ts'
import type { Check } from '#core/check.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { domains } from '#kinds/lists/domains.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import { checkTable } from './check-table.ts'
import { packsOf, packTable } from './pack.ts'

export function showList(ask: SystemAsk, checks: readonly Check[]): Answer {
  const tables = Object.entries(domains).flatMap(([domain, name]): Block[] => {
    const own = checks.filter((check) => check.domain === domain)
    return own.length > 0 ? [checkTable(ask, name, own)] : []
  })
  const packs = packsOf(checks)
  return {
    is: 'page',
    title: 'Checks',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'What needs attention', href: ask.here('/findings') },
    ],
    current: 'findings',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Checks</h1>
      <p class="app-lead">A check asks one question of the record and names what it finds. Checks prompt and never prevent: no structure
        is right for every system, so each can be made more or less urgent, given other limits or switched off here,
        from a day and with a reason.</p>
      ${renderBlocks(packs.length > 0 ? [packTable(ask, packs)] : [], ask.way, 'packs')}
      <div class="app-checks">${renderBlocks(tables, ask.way, 'checks')}</div>`,
  }
}
