// A table of checks: what each asks, whether it is asked on the day, how urgent it is, and how much it finds.
import type { Block, Cell, Run } from '#core/block.ts'
import { severities, type Check } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { isAsked } from '#core/findings.ts'
import { settingsOfChecks } from '#facts/index.ts'
import { findingsStanding } from '../../findings.ts'
import type { SystemAsk } from '../../page.ts'

export function checkTable(ask: SystemAsk, caption: string, own: readonly Check[]): Block {
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
