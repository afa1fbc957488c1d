// The tables of a paper as sheets: which are there, what they hold, and that another program reads numbers as numbers.
import { expect, test } from 'vitest'
import { readWorkbook } from '#files/read-workbook.ts'
import type { Block, Table } from '#core/block.ts'
import { renderTables, tableSheets } from './render-tables.ts'

const table = (caption: string, rows: Table['rows'] = [['Ada', 7]]): Table => ({
  type: 'table',
  caption,
  columns: [{ label: 'Who' }, { label: 'Hours', numeric: true }],
  rows,
  empty: 'Nobody has any.',
})
const drawing = { width: 10, height: 10, shapes: [], classes: {} }
const blocks: readonly Block[] = [
  { type: 'heading', level: 2, text: 'Time' },
  table('Hours of work in each month of the year 2026'),
  { type: 'prose', text: 'Not in a sheet' },
  table('None', []),
  { type: 'heading', level: 2, text: 'Picture' },
  { type: 'picture', title: 'Map', description: '', drawing, table: table('Bodies') },
  {
    type: 'details',
    summary: 'More',
    blocks: [table('Bodies', [[[{ tag: 'vacant', tone: 'warning' }], { withheld: 'fewer than 5' }]])],
  },
]
const paper = { title: 'Time', standpoint: 'As it stands on 1 May 2026', blocks }

test('a sheet for each table that has rows, each with a name of its own, and a first that says which is which', () => {
  const [about, ...sheets] = tableSheets(paper)
  expect(about?.rows).toEqual([
    ['Paper', 'Time', null],
    ['Of', 'As it stands on 1 May 2026', null],
    ['Time', 'Hours of work in each month of the year 2026', 'Hours of work in each month of '],
    ['Time', 'None', 'Nobody has any.'],
    ['Picture', 'Bodies', 'Bodies'],
    ['Picture', 'Bodies', 'Bodies 2'],
  ])
  expect(sheets.map(({ name }) => name)).toEqual(['Hours of work in each month of ', 'Bodies', 'Bodies 2'])
  expect(sheets.at(-1)?.rows).toEqual([['vacant', 'fewer than 5']])
})

test('read back, numbers are numbers', async () => {
  const { value } = await readWorkbook(await renderTables(paper), 'time.xlsx')
  const sheet = value?.grids.find(({ name }) => name === 'Bodies')
  expect(sheet?.rows).toEqual([
    ['Who', 'Hours'],
    ['Ada', 7],
  ])
})

test('a paper without tables is a workbook with its first sheet', async () => {
  const { value } = await readWorkbook(await renderTables({ ...paper, blocks: [] }), 'time.xlsx')
  expect(value?.grids.map(({ name }) => name)).toEqual(['About'])
})
