// Every check by domain, and every pack: whether it is asked, how urgent, and how much it finds on the day.
import type { Block, Cell, Run } from '#core/block.ts'
import { severities, type Check } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { isAsked } from '#core/findings.ts'
import { settingsOfChecks } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { domains } from '#kinds/lists/domains.ts'
import { findingsStanding } from '../../findings.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import { packsOf, packTable } from './pack.ts'

export function showList(ask: SystemAsk, checks: readonly Check[]): Answer {
  const tables = Object.entries(domains).flatMap(([domain, name]): Block[] => {
    const own = checks.filter((check) => check.domain === domain)
    return own.length > 0 ? [tableOf(ask, name, own)] : []
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

/** A table of checks with what each asks and finds. */
export function tableOf(ask: SystemAsk, caption: string, own: readonly Check[]): Block {
  const settings = settingsOfChecks(ask.snapshot)
  const found = Map.groupBy(findingsStanding(ask), ({ check }) => check.code)
  return {
    type: 'table',
    caption,
    columns: [
      { label: 'Check' },
      { label: 'What it asks' },
      { label: 'Asked' },
      { label: 'How urgent' },
      { label: 'Found', numeric: true },
    ],
    rows: own.map((check): Cell[] => {
      const asked = isAsked(check, ask.snapshot.day, settings)
      const count = found.get(check.code)?.length ?? 0
      const severity = settings.get(check.code)?.severity ?? check.severity
      return [
        [{ text: check.title, href: ask.here(`/checks/${check.code}`) }],
        check.question,
        askedInWords(ask, check, asked),
        severities[severity],
        count > 0
          ? [{ text: count.toLocaleString('en-GB'), href: ask.here('/findings', { check: check.code }) }]
          : asked
            ? 0
            : '',
      ]
    }),
  }
}

/** "yes", "no", or why it is not asked on the day. */
function askedInWords(ask: SystemAsk, { pack }: Check, asked: boolean): Run[] {
  const { day } = ask.snapshot
  const mark: Run[] = pack?.standing === 'proposed law' ? [' ', { tag: 'Proposed law', tone: 'draft' }] : []
  if (asked) return ['Yes', ...mark]
  if (pack && day < pack.from) return [`Not before ${showDay(pack.from)}`, ...mark]
  if (pack?.until && day >= pack.until) return [`Not since ${showDay(pack.until)}`, ...mark]
  return [{ tag: 'Off', tone: 'plain' }, ...mark]
}
