// The workbook goes out and comes back: untouched it proposes nothing, and adopted it proposes nothing again. Files
// are really written and read, except in the largest property, which keeps to their cells.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { renderWorkbook, workbookSheets } from '#formats/xlsx/render-workbook.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { anyRecord, words } from '../../../test/any-record.ts'
import { workbook } from './importer.ts'
import {
  about,
  add,
  grids,
  importGrids,
  names,
  read,
  record,
  set,
  shire,
  TODAY,
  type Edit,
} from '../../../test/shire.ts'

describe('untouched', () => {
  test('a written file proposes nothing', async () => {
    const bytes = await renderWorkbook(shire, names, about)
    const contents = await readWorkbook(bytes, 'shire.xlsx')
    expect(contents.problems).toEqual([])
    const reading = importGrids(contents.value as Workbook, shire)
    expect(reading).toMatchObject({ proposals: [], names: [], problems: [], questions: [] })
    expect(reading.rows).toEqual({ read: 11 - 1, proposed: 0, unchanged: 10, passedOver: 0 })
  })

  test('any record on any day proposes nothing', () => {
    fc.assert(
      fc.property(anyRecord, ({ ledger: whole, names: called, day: on }) => {
        const now = snapshot(whole, on)
        const sheets = grids(workbookSheets(now, called, { system: 'Any', standpoint: { day: on } }))
        const reading = importGrids({ grids: sheets, problems: [] }, now.at(TODAY), {}, new Map(called))
        expect(reading).toMatchObject({ proposals: [], names: [], problems: [], questions: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('any record through a real file proposes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async ({ ledger: whole, names: called, day: on }) => {
        const now = snapshot(whole, on)
        const bytes = await renderWorkbook(now, called, { system: 'Any', standpoint: { day: on } })
        const contents = await readWorkbook(bytes, 'any.xlsx')
        const reading = importGrids(contents.value as Workbook, now, {}, new Map(called))
        expect(reading).toMatchObject({ proposals: [], names: [], problems: [], questions: [] })
      }),
      { numRuns: 12 },
    )
  })

  test('the invented system proposes nothing, today and on another day', () => {
    const invented = inventedSystem()
    const called = new Map(invented.names.map((one) => [one.id, one.name]))
    for (const on of ['2026-11-22', '2021-05-01']) {
      const now = snapshot(ledger(words, invented.changes), day(on))
      const sheets = grids(
        workbookSheets(now, called, { system: invented.name, standpoint: { day: now.day } }),
      )
      const reading = importGrids({ grids: sheets, problems: [] }, now, {}, called)
      expect(reading).toMatchObject({ proposals: [], names: [], problems: [], questions: [] })
      expect(reading.rows.unchanged).toBeGreaterThan(100)
    }
  })

  test('rows and columns taken out change nothing', () => {
    const reading = read(shire, (sheet) => {
      sheet('Bodies').splice(3, 2)
      for (const row of sheet('Seats')) row.splice(2, 3)
    })
    expect(reading).toMatchObject({ proposals: [], problems: [], questions: [] })
  })
})

describe('later', () => {
  const edit: Edit = (sheet) => {
    add(sheet('Bodies'), { Name: 'Finance Committee', Form: 'Committee', 'Reports to': 'Board' })
    add(sheet('Seats'), {
      Body: 'Finance Committee',
      Name: 'Chair',
      Capacity: 'Chair',
      From: '2026-05-01',
      'Last day': '2026-06-30',
    })
    set(sheet('Bodies'), 'body/quality', 'Name', 'Quality and Safety')
  }
  test('the same file proposes nothing once it was adopted', () => {
    const { proposals } = read(shire, edit)
    const recorded = proposals.map((one, at) => ({
      ...one,
      seq: 12 + at,
      recordedAt: moment('2026-04-02T00:00:00.000Z'),
      by: 'test',
    }))
    const now = snapshot(ledger(words, [...shire.ledger.changes, ...recorded]), TODAY)
    expect(read(shire, edit, {}, now)).toMatchObject({ lines: [], problems: [], questions: [] })
  })

  test('what others changed since is left, and said where both did', () => {
    const later =
      '2026-01-01 amend body/quality name=Renamed short=QC -- because=x seq=12 at=2026-04-02T00:00:00.000Z'
    const now = record([...shire.ledger.changes.map(writeProposal), later].join('\n'))
    expect(read(shire, () => {}, {}, now).lines).toEqual([])
    const reading = read(shire, edit, {}, now)
    expect(reading.codes).toEqual(['changed-since'])
    expect(reading.lines.some((line) => line.includes('amend'))).toBe(false)
  })
})

test('other workbooks are not taken for ours', () => {
  const foreign = {
    name: 'Bodies',
    merges: [],
    hidden: false,
    rows: [
      ['Committee', 'Chair'],
      ['Board', 'Someone'],
    ],
  }
  expect(workbook.suggest({ grids: [foreign], problems: [] }, shire)).toBeUndefined()
})
