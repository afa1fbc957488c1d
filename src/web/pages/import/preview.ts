// What an import would change, before it does: the map as it would be, every beginning, change and end in a sentence,
// what is wrong with the file, and what was read by a rule. The preview is the record with the import laid over it.
import type { Block, Cell } from '#core/block.ts'
import type { Proposal } from '#core/change.ts'
import type { Id } from '#core/id.ts'
import type { Reading } from '#core/importer.ts'
import { withProposals } from '#core/ledger.ts'
import { showWhere } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { say } from '#core/sentence.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { governanceMap } from '#lenses/index.ts'
import type { StoredImport } from '#store/store.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { crumbs, draftOf, whyNothing, withImport } from './overview.ts'

const MOST = 200
const ACTS: readonly (readonly [Proposal['act'], string])[] = [
  ['begin', 'What would begin'],
  ['amend', 'What would change'],
  ['end', 'What would end'],
  ['retract', 'What would be withdrawn'],
]

export const importPreviewPage: SystemPage = {
  name: 'import-preview',
  within: 'system',
  path: '/:system/import/:id/preview',
  access: 'contributor',
  view: (ask) =>
    withImport(ask, (one, state) =>
      state.is === 'read' ? show(ask, one, state.reading) : { is: 'not-found' },
    ),
}

function show(ask: SystemAsk, one: StoredImport, reading: Reading): Answer {
  const { day } = draftOf(ask, one)
  const laid = snapshot(withProposals(ask.ledger, reading.proposals, ask.now), day)
  const proposed = laid.ledger.changes.slice(ask.ledger.changes.length)
  const names = new Map([...ask.names, ...reading.names.map((given) => [given.id, given.name] as const)])
  const title = titles(laid, names)
  const map = governanceMap.compute(
    laid,
    { standpoint: { day, draft: { title: one.fileName, proposals: [] } } },
    title,
  )
  // What is not in the record yet has no page to lead to.
  const way = (id: Id) => (ask.ledger.timelines.has(id) ? ask.way(id) : undefined)
  const faults = faultsOf(ask.ledger, reading.proposals)
  const blocks: Block[] = [
    ...(faults.length > 0
      ? [
          table(
            'Why it cannot be adopted yet',
            faults.map((fault) => [fault.what, fault.remedy]),
            ['What', 'What to do'],
          ),
        ]
      : []),
    ...ACTS.flatMap(([act, caption]): Block[] =>
      sentences(
        caption,
        proposed.filter((change) => change.act === act).map((change) => say(laid.ledger, change, title)),
      ),
    ),
    ...sentences(
      'Names and contact details to keep, apart from the record',
      reading.names.map(({ name }) => name),
    ),
  ]
  return {
    is: 'page',
    title: 'What would change',
    breadcrumb: crumbs(ask, one) ?? [],
    current: 'import',
    ...(one.state === 'open' && { draft: draftOf(ask, one) }),
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">What would change</h1>
      ${reading.proposals.length + reading.names.length === 0 ? html`<p>${whyNothing(reading)}</p>` : ''}
      ${renderBlocks(governanceMap.show(map, title), way, 'map')}
      ${renderBlocks(blocks, way, 'changes')}
      ${problemsOf(ask, reading)}
      <p><a href="${ask.here(`/import/${one.id}`)}">Back to the import</a></p>`,
  }
}

function sentences(caption: string, told: readonly string[]): Block[] {
  if (told.length === 0) return []
  const list: Block = { type: 'list', items: told.slice(0, MOST) }
  const more: Block[] = told.length > MOST ? [{ type: 'prose', text: `And ${told.length - MOST} more.` }] : []
  return [{ type: 'details', summary: `${caption}: ${told.length}`, blocks: [list, ...more] }]
}

function problemsOf(ask: SystemAsk, reading: Reading): Html {
  const problems = reading.problems.map((one): Cell[] => [
    showWhere(one.where),
    one.raw ?? '',
    one.what,
    one.remedy,
  ])
  const interpreted = reading.interpreted.map((one): Cell[] => [
    showWhere(one.where) + (one.count > 1 ? ` and ${one.count - 1} more` : ''),
    one.raw,
    one.as,
    one.rule,
  ])
  const blocks: Block[] = [
    table(
      'Problems in the file',
      problems.slice(0, MOST),
      ['Where', 'As written', 'What', 'What to do'],
      'None.',
    ),
    ...(problems.length > MOST
      ? [{ type: 'prose', text: `And ${problems.length - MOST} more problems.` } as const]
      : []),
    {
      type: 'details',
      summary: `What was read by a rule, and not word for word: ${interpreted.length}`,
      blocks: [
        table(
          'Read by a rule',
          interpreted.slice(0, MOST),
          ['Where', 'As written', 'Read as', 'Why'],
          'Nothing.',
        ),
      ],
    },
  ]
  return html`<div id="problems">${renderBlocks(blocks, ask.way, 'problems')}</div>`
}

function table(
  caption: string,
  rows: readonly (readonly Cell[])[],
  columns: readonly string[],
  empty = '',
): Block {
  return {
    type: 'table',
    caption,
    rows,
    columns: columns.map((label) => ({ label })),
    ...(empty && { empty }),
  }
}
