// How a release reads: all who lead with shares and what they are compared with, group by group with a picture, through time,
// and how it was made safe. A bar is drawn only of what was told.
import type { Block, Cell, Column, Table } from '#core/block.ts'
import { showDay, showWhen } from '#core/day.ts'
import { strips, type Strip } from '#core/strips.ts'
import { benchmarkSorts } from '#kinds/benchmark.ts'
import type { Diversity, DiversityCell, DiversityGroup, Interval } from './found.ts'

export function showDiversity(found: Diversity): readonly Block[] {
  const all = found.groups.filter(({ key }) => key === 'all')
  const groups = found.groups.filter(({ key }) => key !== 'all')
  return [
    ...all.map((one) => tableOfAll(found, one)),
    ...groupBlocks(found, groups),
    ...throughTime(found),
    {
      type: 'details',
      summary: 'How it is counted, and how it was made safe',
      blocks: [{ type: 'list', items: [...RULES(found.minimum), ...found.made] }],
    },
  ]
}

function groupBlocks(found: Diversity, groups: readonly DiversityGroup[]): readonly Block[] {
  if (groups.length === 0) return []
  const heading: Block = { type: 'heading', level: 2, text: 'By sector, place and body' }
  if (!groups.some(isTold)) return [heading, ...untold(groups)]
  return [
    heading,
    ...picture(
      `${found.label}, group by group`,
      found.groups.map((group) => ({ label: `${group.label} (${group.people})`, group })),
      sharesOf({ ...found, groups: found.groups.filter(isTold) }),
    ),
    tableOfGroups(found),
    ...untold(groups),
  ]
}

const RULES = (minimum: number): readonly string[] => [
  'What people said of themselves, by themselves, if they liked. Nothing is ever guessed, and whoever said nothing is not stated.',
  `Everyone counts who held a role or a seat on the day, those in attendance only excepted: once in all, and in each sector, place and body that they belong to. Groups of fewer than ${2 * minimum} people count in all only.`,
  `No count tells of fewer than ${minimum} people. “Too few to tell” can stand for none, for a few, or for more, so that nothing can be worked out from what stands beside it.`,
  'Shares are of those who said. The interval says how far the share could be from that of all, had those who said been drawn by lot; whoever says nothing may differ from whoever does.',
]

/** All who lead, one row for each category. */
export function tableOfAll(found: Pick<Diversity, 'label' | 'day'>, group: DiversityGroup): Table {
  const compared = group.cells.some(({ benchmarks }) => benchmarks.length > 0)
  const columns: Column[] = [
    { label: found.label },
    { label: 'People', numeric: true },
    { label: 'Of those who said', numeric: true },
    { label: 'Interval (95%)', numeric: true },
    ...(compared ? [{ label: 'Compared with' }] : []),
  ]
  return {
    type: 'table',
    caption: `${found.label}, all who lead on ${showDay(found.day)}: ${group.people} people`,
    columns,
    rows: group.cells.map((cell) => [
      cell.label,
      cell.count,
      ...sayShare(cell.ofThoseWhoSaid),
      ...(compared ? [sayBenchmarks(cell)] : []),
    ]),
  }
}

// Groups of which nothing is told stand in one sentence, so that the table is no list of what it does not say.
function untold(groups: readonly DiversityGroup[]): readonly Block[] {
  const none = groups.filter((one) => !isTold(one)).map(({ label, people }) => `${label} (${people})`)
  return none.length > 0
    ? [{ type: 'prose', text: [{ strong: 'Nothing can be told of: ' }, `${none.join('; ')}.`] }]
    : []
}

function isTold(group: DiversityGroup): boolean {
  return hidden(group).length < group.cells.length
}

function tableOfGroups({ label, groups: all }: Diversity): Table {
  const groups = all.filter(isTold)
  const cells = groups[0]?.cells ?? []
  return {
    type: 'table',
    caption: `${label}, group by group`,
    columns: [
      { label: 'Group' },
      { label: 'People', numeric: true },
      ...cells.map((one) => ({ label: one.label, numeric: true })),
    ],
    rows: groups.map((group) => [
      group.label,
      group.people,
      ...cells.map(({ category }) => countOf(group, category)),
    ]),
  }
}

function countOf(group: DiversityGroup, category: string): Cell {
  return group.cells.find((one) => one.category === category)?.count ?? '–'
}

/** Every cell of every group, one row each: what is taken away as a file, and what is folded away on the page. */
export function sharesOf({ label, groups }: Diversity): Table {
  return {
    type: 'table',
    caption: `${label}: every group with its shares`,
    columns: [
      { label: 'Group' },
      { label: 'People in it', numeric: true },
      { label },
      { label: 'People', numeric: true },
      { label: 'Of those who said', numeric: true },
      { label: 'Interval (95%)', numeric: true },
      { label: 'Compared with' },
    ],
    rows: groups.flatMap((group) =>
      group.cells.map((cell) => [
        group.label,
        group.people,
        cell.label,
        cell.count,
        ...sayShare(cell.ofThoseWhoSaid),
        sayBenchmarks(cell),
      ]),
    ),
  }
}

function throughTime({ label, through }: Diversity): readonly Block[] {
  if (through.length < 2) return []
  const cells = through.at(-1)?.group.cells ?? []
  const table: Table = {
    type: 'table',
    caption: `${label} of all who lead, through time`,
    columns: [
      { label: 'Day' },
      { label: 'People', numeric: true },
      ...cells.map((one) => ({ label: one.label, numeric: true })),
    ],
    rows: through.map(({ day, group }) => [
      showDay(day),
      group.people,
      ...cells.map(({ category }) => countOf(group, category)),
    ]),
  }
  return [
    { type: 'heading', level: 2, text: 'Through time' },
    ...picture(
      table.caption,
      through.map(({ day, group }) => ({ label: `${showDay(day)} (${group.people})`, group })),
      table,
    ),
  ]
}

type Row = { readonly label: string; readonly group: DiversityGroup }

// The letters are said above the picture, for whoever does not open its table.
function picture(title: string, rows: readonly Row[], table: Table): readonly Block[] {
  const drawn = rows.filter(({ group }) => canBeDrawn(group))
  if (drawn.length === 0) return [table]
  const cells = drawn[0]?.group.cells ?? []
  const together = drawn.some(({ group }) => hidden(group).length > 0)
  const legend = [
    ...cells.map(({ label }, at) => `${letter(at)} ${label}`),
    ...(together ? ['… too few to tell apart'] : []),
  ].join(', ')
  const left = rows.length - drawn.length
  const without =
    left > 0 ? ` ${left === 1 ? 'One is' : `${left} are`} not drawn, for too little can be told.` : ''
  return [
    { type: 'prose', text: [{ strong: `${title}: ` }, `${legend}.${without}`] },
    {
      type: 'picture',
      title,
      description: `${legend}. The table has the numbers.`,
      drawing: strips(drawn.map(({ label, group }) => stripOf(label, group))),
      table,
    },
  ]
}

function hidden(group: DiversityGroup): readonly DiversityCell[] {
  return group.cells.filter(({ count }) => typeof count !== 'number')
}

// One cell withheld alone would be as long as what is left of the bar. No release is made so; if one were, it is not drawn.
function canBeDrawn(group: DiversityGroup): boolean {
  const withheld = hidden(group).length
  return group.people > 0 && withheld !== 1 && isTold(group)
}

// What is not stated and what is hidden have the last two of the eight looks of strips, which no category takes: the palest is
// for what is not told.
function stripOf(label: string, { people, cells }: DiversityGroup): Strip {
  const told = cells.map(({ count }) => (typeof count === 'number' ? count / people : 0))
  const parts = told.map((share, at) => ({ letter: letter(at), share }))
  const hides = cells.some(({ count }) => typeof count !== 'number')
  const rest = { letter: '…', share: hides ? 1 - told.reduce((sum, one) => sum + one, 0) : 0 }
  const [categories, stated] = [parts.slice(0, -1), parts.slice(-1)]
  const first = [...categories.slice(0, 6), ...nothing(6 - categories.length)]
  const beyond = categories.slice(6)
  if (beyond.length === 0) return { label, parts: [...first, ...stated, rest] }
  return {
    label,
    parts: [...first, ...nothing(2), ...beyond, ...nothing(6 - beyond.length), ...stated, rest],
  }
}

function nothing(times: number): Strip['parts'] {
  return Array.from({ length: Math.max(0, times) }, () => ({ letter: '', share: 0 }))
}

function letter(at: number): string {
  return String.fromCharCode(65 + at)
}

function sayShare(share: Interval | undefined): readonly [Cell, Cell] {
  return share ? [percent(share.share), `${percent(share.low)} to ${percent(share.high)}`] : ['–', '–']
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function sayBenchmarks({ benchmarks, ofThoseWhoSaid }: DiversityCell): string {
  return (
    benchmarks
      .map(({ share, sort, measured, source }) => {
        const when = measured === undefined ? '' : `, ${showWhen(measured)}`
        const lies = ofThoseWhoSaid ? `, ${lieOf(share, ofThoseWhoSaid)} the interval` : ''
        return `${share}%${lies}: ${benchmarkSorts[sort].toLowerCase()}${when} (${source})`
      })
      .join('; ') || '–'
  )
}

// Held to the interval as it is shown, so that the two do not seem to differ.
function lieOf(share: number, { low, high }: Interval): string {
  if (share < Math.round(low * 100)) return 'below'
  return share > Math.round(high * 100) ? 'above' : 'within'
}
