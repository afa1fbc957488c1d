// Packs: checks that stand or fall together, such as those of one Act. A law that is only proposed says so loudly.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Check, Pack } from '#core/check.ts'
import { addDays, showDay } from '#core/day.ts'
import { settingsOfChecks } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import { checkTable } from './check-table.ts'
import { settingForm, type Typed } from './form.ts'
import { settingHistory } from './history.ts'

const standings = {
  law: 'Law',
  policy: 'Policy',
  'proposed law': 'Proposed law, not in force',
} as const satisfies Record<Pack['standing'], string>

export function packsOf(checks: readonly Check[]): readonly Pack[] {
  return [...new Map(checks.flatMap(({ pack }) => (pack ? [[pack.name, pack] as const] : []))).values()]
}

/** Whether the checks of a pack are asked on the day looked at, unless one is set otherwise. */
function isPackOn(ask: SystemAsk, pack: Pack): boolean {
  return (settingsOfChecks(ask.snapshot).get(pack.name)?.use ?? (pack.off ? 'off' : 'on')) === 'on'
}

export function packTable(ask: SystemAsk, packs: readonly Pack[]): Block {
  return {
    type: 'table',
    caption: 'Packs of checks that stand or fall together',
    columns: [{ label: 'Pack' }, { label: 'Standing' }, { label: 'Dates' }, { label: 'Asked here' }],
    rows: packs.map((pack): Cell[] => [
      [{ text: pack.title, href: ask.here(`/checks/pack/${pack.name}`) }],
      standingOf(pack),
      inForce(pack),
      isPackOn(ask, pack) ? 'Yes' : [{ tag: 'Off', tone: 'plain' }],
    ]),
  }
}

export function standingOf({ standing }: Pack): Run[] {
  return standing === 'proposed law' ? [{ tag: standings[standing], tone: 'draft' }] : [standings[standing]]
}

/** Said before anything else of a check or a pack that asks after a law that is only proposed. */
export function proposedNotice(pack: Pack | undefined): Block[] {
  if (pack?.standing !== 'proposed law') return []
  const text =
    'This has been proposed and has not become law. Nothing in it binds anyone. Its checks show what it would ask if it became law as it stands.'
  return [{ type: 'notice', tone: 'warning', title: 'Proposed law, not in force', text }]
}

function inForce({ from, until, standing }: Pack): string {
  const ends = until ? ` until ${showDay(addDays(until, -1))}` : ''
  return `${standing === 'proposed law' ? 'Not in force. May be asked from' : 'In force from'} ${showDay(from)}${ends}`
}

export function showPack(ask: SystemAsk, pack: Pack, checks: readonly Check[], typed: Typed): Answer {
  const own = checks.filter((check) => check.pack?.name === pack.name)
  const blocks: Block[] = [
    ...proposedNotice(pack),
    {
      type: 'summary',
      rows: [
        { key: 'Standing', value: standingOf(pack) },
        { key: 'Dates', value: inForce(pack) },
        { key: 'Source', value: pack.source },
        { key: 'Asked here', value: isPackOn(ask, pack) ? 'Yes' : 'No' },
      ],
    },
    checkTable(ask, 'Its checks', own),
  ]
  return {
    is: 'page',
    title: pack.title,
    ...(typed.problems.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Checks', href: ask.here('/checks') },
    ],
    current: 'findings',
    wide: true,
    content: html`<span class="nhsuk-caption-l">Pack of checks</span>
      <h1 class="nhsuk-heading-l">${pack.title}</h1>
      ${renderBlocks(blocks, ask.way, 'pack')}
      ${settingForm(ask, { is: 'pack', pack }, typed)}
      ${renderBlocks(settingHistory(ask, pack.name), ask.way, 'history')}`,
  }
}
