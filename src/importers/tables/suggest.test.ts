// What is suggested for sheets as people keep them: where the tables stand, what their rows are, what columns
// mean.
import { describe, expect, test } from 'vitest'
import { book, grid, recordOf, sheet, suggested } from '../../../test/reading-tables.ts'
import { bodyFromTitles } from './clean-title.ts'
import type { BlockSettings, Settings } from './settings.ts'
import { fingerprintOf, meaningOptions, recall } from './settings.ts'
import { asRows } from './suggest.ts'

const BOARD = [
  'NHS Shire ICB - Board composition',
  'Last updated 14.03.2024 (v7 FINAL)',
  '',
  'Post | Capacity | Nominated by | Voting (Y/N) | In post since',
  'Chair | Chair | - | Y | 2022-07-01',
  '',
  'Finance | Exec | ICB | Y | 2022',
  'Total: 2 | | | 2 voting',
  '',
  '* acting up until the summer, see the minutes of the remuneration committee of May',
]

function told(block: BlockSettings): string {
  const { first, last } = block.headerRows
  const means = block.columns.map((column) => column.means).join(' ')
  return `${block.use ? '' : 'not '}${block.rowsAre} ${block.body ?? ''}[${block.titleRows.join()}|${first}-${last}|${block.lastRow}|${block.totalRows.join()}] ${means}`
}

function blocksOf(...rows: string[]): readonly string[] {
  return (suggested(book(sheet('Sheet1', ...rows))).sheets[0]?.blocks ?? []).map(told)
}

describe('tables in a sheet', () => {
  test('with titles above, a blank row inside, a sum and a footnote below', () => {
    expect(blocksOf(...BOARD)).toEqual([
      'seats NHS Shire ICB Board[1,2|4-4|8|8] name capacity nominator voting since',
    ])
  })

  test('stacked, each with its own title', () => {
    const blocks = blocksOf(
      'DALE COMMITTEE',
      'Member | Org | Voting',
      'Chair | - | Y',
      '',
      'MOOR COMMITTEE',
      'Member | Org | Voting',
      'Chair | - | Y',
      'Lead | X | N',
    )
    expect(blocks).toEqual([
      'seats Dale Committee[1|2-2|3|] name organisation voting',
      'seats Moor Committee[5|6-6|8|] name organisation voting',
    ])
  })

  test('with the headings once more, as on a new printed page, is one table', () => {
    const blocks = blocksOf('Organisation | Code', 'A | RAA', 'Organisation | Code', 'B | RAB')
    expect(blocks).toEqual(['organisations [|1-1|4|] name code'])
  })

  test('with headings of two lines, by words in brackets or by merged cells', () => {
    expect(blocksOf('Organisation | Sector | Code', ' | | (ODS)', 'A | NHS | RAA')).toEqual([
      'organisations [|1-2|3|] name sector code',
    ])
    const merged = grid(
      'Staff',
      [
        ['Post', 'Post holder', 'Employer', 'Appointment', null],
        [null, null, null, 'start', 'end'],
        ['Nurse', 'A Person', 'X', '2022', null],
      ],
      [{ from: { row: 0, column: 3 }, to: { row: 0, column: 4 } }],
    )
    expect(suggested(book(merged)).sheets[0]?.blocks.map(told)).toEqual([
      'roles [|1-2|3|] name person employers since end',
    ])
  })

  test('without a heading that is known are found and not used', () => {
    expect(blocksOf('Colour | Shape', 'red | round')).toEqual(['not organisations [|1-1|2|] ignore ignore'])
  })

  test('are none where nothing stands', () => {
    expect(blocksOf('')).toEqual([])
    expect(() => suggested(book(sheet('Empty')))).toThrow('nothing was suggested')
  })
})

test.each([
  ['Organisation | Short | Code | Sector | Place(s)', 'organisations'],
  ['Committee | Reports to | Freq | Hrs', 'bodies'],
  ['Member | Org | Voting', 'seats'],
  ['Name | Job title | Employer | E-mail', 'roles'],
  ['Name | Role | Committee | Term ends', 'seats'],
  ['Area | Level | Population', 'areas'],
])('%s are %s', (headings, rowsAre) => {
  const block = suggested(book(sheet('Sheet1', headings, 'a | b | c | d'))).sheets[0]?.blocks[0]
  expect(block?.rowsAre).toBe(rowsAre)
})

test.each([
  [['NHS Shire ICB - Board composition', 'Last updated 14.03.2024'], 'NHS Shire ICB Board'],
  [['BRADFORD DISTRICT & CRAVEN COMMITTEE OF THE ICB'], 'Bradford District and Craven Committee of the ICB'],
  [['Draft v3', 'Membership of the Quality Committee'], 'Quality Committee'],
  [[], 'Board'],
])('%j is about %s', (titles, body) => expect(bodyFromTitles(titles, 'Board')).toBe(body))

test('the day a file says it speaks of, and the area it is about, are offered', () => {
  const partners = sheet('Partners', 'Organisation | Code', 'NHS Shire ICB | QZZ')
  const found = suggested(book(sheet('Board', ...BOARD), partners))
  expect(found.speaksOf).toEqual({ day: '2024-03-14', where: 'Board, row 2', raw: BOARD[1] })
  expect(found.system).toBe('Shire')
  const record = recordOf('2022-07-01 begin area/x name="Greater Shire" level=system')
  expect(suggested(book(partners), record).system).toBe('Greater Shire')
})

describe('settings', () => {
  const first = suggested(book(sheet('Board', ...BOARD)))
  const chosen: Settings = {
    ...first,
    system: 'Shire',
    sheets: first.sheets.map((one) => ({
      ...one,
      blocks: one.blocks.map((block) => ({
        ...block,
        body: 'Shire Board',
        columns: block.columns.map((column) =>
          column.heading === 'Capacity' ? { ...column, means: 'note' } : column,
        ),
      })),
    })),
  }
  const newer = suggested(
    book(sheet('Board', ...BOARD.slice(0, 5), 'People | Exec | ICB | Y | 2023', 'Digital | Exec')),
  )

  test('are remembered for a newer file of the same make', () => {
    expect(fingerprintOf(newer)).toBe(fingerprintOf(first))
    const again = recall(newer, JSON.parse(JSON.stringify(chosen)) as Settings)
    expect(again.system).toBe('Shire')
    const [block] = again.sheets[0]?.blocks ?? []
    expect(block?.body).toBe('Shire Board')
    expect(block?.columns.map((column) => column.means)).toEqual([
      'name',
      'note',
      'nominator',
      'voting',
      'since',
    ])
    expect(block?.lastRow).toBe(7)
  })

  test('of another make are of no use to it', () => {
    const other = suggested(book(sheet('Board', 'Organisation | Code', 'A | RAA')))
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(first))
    expect(recall(other, chosen).sheets).toEqual(other.sheets)
  })

  test('suggest the columns anew when the rows are said to be something else', () => {
    const [block] = first.sheets[0]?.blocks ?? []
    const roles = block && asRows(block, 'roles')
    expect(roles?.columns.map((column) => column.means)).toEqual([
      'name',
      'ignore',
      'ignore',
      'ignore',
      'since',
    ])
    const offered = new Set(meaningOptions('roles').map((one) => one.value))
    expect(roles?.columns.every((column) => offered.has(column.means))).toBe(true)
  })
})
