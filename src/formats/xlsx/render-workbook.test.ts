// What the workbook offers to the person who fills it in.
import { expect, test } from 'vitest'
import type { SheetToWrite } from '#files/write-workbook.ts'
import { about, names, shire } from '../../../test/shire.ts'
import { workbookSheets } from './render-workbook.ts'

const sheets = workbookSheets(shire, names, about)

function columnOf(all: readonly SheetToWrite[], sheet: string, header: string) {
  const found = all.find(({ name }) => name === sheet)
  const at = found?.columns.findIndex((column) => column.header === header) ?? -1
  return { ...found?.columns[at], values: found?.rows.map((row) => row[at]) }
}

test('a sheet for each kind, after one that says how', () => {
  const kinds = [...shire.ledger.vocabulary.values()].map(({ words }) => words.many.toLowerCase())
  expect(sheets.map(({ name }) => name.toLowerCase())).toEqual(['read me', ...kinds])
  expect(sheets[0]?.rows).toContainEqual(['In force on', '2026-04-01'])
  expect(sheets[0]?.rows).toContainEqual(['Changes included', '11'])
})

test('choices are offered by their labels, things by their names', () => {
  expect(columnOf(sheets, 'Seats', 'Votes').choices).toEqual(['yes', 'no'])
  expect(columnOf(sheets, 'Seats', 'Capacity').choices).toContain('Deputy chair')
  expect(columnOf(sheets, 'Seats', 'Body').choices).toEqual([
    'Board',
    'Forum [body/twin-2]',
    'Forum [body/twin]',
    'Later Group',
    'Quality Committee',
  ])
  expect(columnOf(sheets, 'Bodies', 'Belongs to')).toMatchObject({
    choices: [],
    values: ['Test Trust', null, null, null, null],
  })
})

test('what is required says so, and the last day says that it is included', () => {
  expect(columnOf(sheets, 'Bodies', 'Name').hint).toMatch(/^Required\./)
  expect(columnOf(sheets, 'Bodies', 'Last day').hint).toContain('that day included')
  expect(columnOf(sheets, 'Appointments', 'Last day').values).toEqual(['2026-12-31'])
})

test('people have their names and never what is held to reach them', () => {
  expect(columnOf(sheets, 'People', 'Name').values).toEqual(['Ada Invented'])
  expect(columnOf(sheets, 'People', 'Email').values).toEqual([null])
})

test('an empty one has no rows and offers the same', () => {
  const empty = workbookSheets(shire, names, { ...about, empty: true })
  expect(empty.slice(1).flatMap(({ rows }) => rows)).toEqual([])
  expect(columnOf(empty, 'Seats', 'Body').choices).toEqual(columnOf(sheets, 'Seats', 'Body').choices)
})
