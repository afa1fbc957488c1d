// CSV of lists and tables: a row for each thing, nothing that runs, nothing that was withheld.
import { expect, test } from 'vitest'
import type { Id } from '#core/id.ts'
import { body, person } from '#kinds/index.ts'
import { record } from '../../../test/shire.ts'
import { renderKindCsv } from './render-kind-csv.ts'
import { renderTableCsv } from './render-table-csv.ts'

const now = record(`
2022-07 begin body/board name="Board; main" form=board
2022-07-01 begin body/quality name==SUM(A1) form=committee reportsTo=body/board
2023-01-01 begin person/1
2020-01-01 begin body/old name=Old form=forum
2024-01-01 end body/old
2026-10-01 begin body/later name=Later form=forum
`)

test('a row for each thing in force or to come', () => {
  const lines = renderKindCsv(now, new Map(), body).replace('\uFEFF', '').trim().split('\r\n')
  expect(lines[0]).toMatch(/^Id,Name,Short name,Form,.*,From,Last day$/)
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
    'body/board',
    'body/later',
    'body/quality',
  ])
  expect(lines[1]).toMatch(/^body\/board,"Board; main",,Board,.*,2022-07,$/)
  expect(lines[3]).toContain(`'=SUM(A1)`)
  expect(lines[3]).toContain('Board main [body/board]')
})

test('people have their names and no contact details', () => {
  const csv = renderKindCsv(now, new Map([['person/1' as Id, 'Ada Invented']]), person)
  expect(csv).toContain('person/1,Ada Invented')
  expect(csv).not.toMatch(/Email|Phone/)
})

test('a table keeps numbers, the text of links, and what is withheld', () => {
  const csv = renderTableCsv({
    type: 'table',
    caption: 'Seats',
    columns: [{ label: 'Body' }, { label: 'Seats', numeric: true }, { label: 'From groups' }],
    rows: [
      [
        [{ text: 'Board', thing: 'body/board' as Id }, ' ', { tag: 'new', tone: 'plain' }],
        12,
        { withheld: 'fewer than 5' },
      ],
    ],
  })
  expect(csv.replace('\uFEFF', '')).toBe('Body,Seats,From groups\r\nBoard new,12,fewer than 5\r\n')
})
