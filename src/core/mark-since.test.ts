// What changed since an earlier paper, marked in its blocks.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBlock } from '../../test/arbitrary/blocks.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { plain, type Block, type Cell, type Table } from './block.ts'
import { markSince, sayDifferences } from './mark-since.ts'

const DAY = '12 September 2026'
const NEW: Cell & readonly unknown[] = [{ tag: 'new', tone: 'good' }]

function table(...rows: readonly (readonly Cell[])[]): Table {
  return {
    type: 'table',
    caption: 'Seats',
    columns: [{ label: 'Seat' }, { label: 'Who' }, { label: 'Votes', numeric: true }],
    rows,
  }
}

const chair = (who: string, votes = 1): readonly Cell[] => [
  [{ text: 'Chair', thing: 'seat/chair' as never }],
  who,
  votes,
]
const nurse: readonly Cell[] = ['Nurse', 'Bel Invented', 1]
const doctor: readonly Cell[] = ['Doctor', 'Cai Invented', 1]

describe('a table', () => {
  test('has a column for what is new and what was otherwise; what is gone stands below it', () => {
    const { blocks, ...counts } = markSince(
      [table(chair('Ada Invented', 2), nurse)],
      [table(chair('Eve Invented'), doctor)],
      DAY,
    )
    expect(counts).toEqual({ added: 1, changed: 1, gone: 1 })
    expect(blocks).toEqual([
      {
        ...table(
          [...chair('Ada Invented', 2), 'Who: before, Eve Invented; Votes: before, 1'],
          [...nurse, NEW],
        ),
        columns: [...table().columns, { label: `Since ${DAY}` }],
      },
      { type: 'prose', text: [{ strong: `There on ${DAY}, and no longer:` }] },
      { type: 'list', items: ['Doctor (Cai Invented, 1)'] },
    ])
  })

  test('is the same row when the thing is called otherwise', () => {
    const renamed: readonly Cell[] = [[{ text: 'Independent chair', thing: 'seat/chair' as never }], 'Ada', 1]
    const { blocks } = markSince([table(renamed)], [table(chair('Ada'))], DAY)
    expect(blocks[0]).toMatchObject({ rows: [[...renamed, 'Seat: before, Chair']] })
  })

  test('two rows about the same are told apart by their order', () => {
    const { added, changed, gone } = markSince([table(nurse, nurse)], [table(nurse)], DAY)
    expect([added, changed, gone]).toEqual([1, 0, 0])
  })

  test('of which nothing was there before is new altogether, and one that is unchanged has no column', () => {
    expect(markSince([table(nurse)], [], DAY)).toMatchObject({
      added: 1,
      blocks: [{ rows: [[...nurse, NEW]] }],
    })
    expect(markSince([table(nurse)], [table(nurse)], DAY).blocks).toEqual([table(nurse)])
  })

  test('a small number that may not be shown is compared by what is shown of it', () => {
    const withheld: readonly Cell[] = ['Nurse', '', { withheld: 'fewer than 5' }]
    const { blocks } = markSince([table(['Nurse', '', 7])], [table(withheld)], DAY)
    expect(blocks[0]).toMatchObject({ rows: [['Nurse', '', 7, 'Votes: before, fewer than 5']] })
  })
})

test.each<[what: string, is: Block, was: Block, marked: readonly unknown[]]>([
  [
    'a list',
    { type: 'list', items: ['Kept', 'Come'] },
    { type: 'list', items: ['Kept', 'Gone'] },
    [
      { type: 'list', items: ['Kept', ['Come', ' ', NEW[0]]] },
      { type: 'prose', text: [{ strong: `There on ${DAY}, and no longer:` }] },
      { type: 'list', items: ['Gone'] },
    ],
  ],
  [
    'a sentence',
    { type: 'prose', text: 'Councils have 4 places.' },
    { type: 'prose', text: 'Councils have 3 places.' },
    [
      { type: 'prose', text: 'Councils have 4 places.' },
      { type: 'prose', text: [{ strong: `On ${DAY}: ` }, 'Councils have 3 places.'] },
    ],
  ],
  [
    'numbers at a glance',
    { type: 'counts', items: [{ label: 'bodies', value: 9, note: 'in all' }] },
    { type: 'counts', items: [{ label: 'bodies', value: 8 }] },
    [{ type: 'counts', items: [{ label: 'bodies', value: 9, note: 'in all; 8 before' }] }],
  ],
  [
    'a summary',
    { type: 'summary', rows: [{ key: 'Chair', value: 'Ada' }] },
    { type: 'summary', rows: [{ key: 'Chair', value: 'Eve' }] },
    [{ type: 'summary', rows: [{ key: 'Chair', value: ['Ada', ' (before: Eve)'] }] }],
  ],
  [
    'what is folded away',
    { type: 'details', summary: 'More', blocks: [{ type: 'list', items: ['Come'] }] },
    { type: 'details', summary: 'More', blocks: [{ type: 'list', items: [] }] },
    [{ type: 'details', summary: 'More', blocks: [{ type: 'list', items: [['Come', ' ', NEW[0]]] }] }],
  ],
])('%s is marked', (_, is, was, marked) => {
  expect(markSince([is], [was], DAY).blocks).toEqual(marked)
})

test('blocks are matched under their own heading', () => {
  const under = (text: string, item: string): readonly Block[] => [
    { type: 'heading', level: 3, text },
    { type: 'list', items: [item] },
  ]
  const found = markSince(
    [...under('B', 'b'), ...under('A', 'a')],
    [...under('A', 'a'), ...under('B', 'b')],
    DAY,
  )
  expect([found.added, found.gone]).toEqual([0, 0])
})

test('nothing is marked in what is the same, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
      expect(markSince(blocks, blocks, DAY)).toEqual({ blocks, added: 0, changed: 0, gone: 0 })
    }),
    runs,
  )
})

test('whatever was there and is not any more is told, and whatever is there stays', () => {
  const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  fc.assert(
    fc.property(rows, rows, (is, was) => {
      const of = (names: readonly string[]) => table(...names.map((name): Cell[] => [name, '', 1]))
      const { blocks, added, changed, gone } = markSince([of(is)], [of(was)], DAY)
      const [marked, , list] = blocks
      expect(marked?.type === 'table' && marked.rows.map(([name]) => name)).toEqual(is)
      expect(list?.type === 'list' ? list.items.map((item) => plain(item)[0]) : []).toEqual(
        was.filter((one) => !is.includes(one)),
      )
      expect([added, changed, gone]).toEqual([
        is.filter((one) => !was.includes(one)).length,
        0,
        was.filter((one) => !is.includes(one)).length,
      ])
    }),
    runs,
  )
})

test('in words', () => {
  expect(sayDifferences({ added: 2, changed: 0, gone: 1 }, DAY)).toBe(`Since ${DAY}: 2 new, 1 gone.`)
  expect(sayDifferences({ added: 0, changed: 0, gone: 0 }, DAY)).toBe(
    `Nothing here has changed since ${DAY}.`,
  )
})
