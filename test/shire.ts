// A small record and its workbook, for tests that edit cells and read the workbook back.
import { expect } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines, writeProposal } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import type { CellValue, Grid, Workbook } from '#files/grid.ts'
import type { SheetToWrite } from '#files/write-workbook.ts'
import { workbookSheets } from '#formats/xlsx/render-workbook.ts'
import { words } from './any-record.ts'
import { workbook } from '#importers/workbook/importer.ts'

export const TODAY = day('2026-04-01')
export const about = { system: 'Test Shire', standpoint: { day: TODAY } }

export function record(lines: string): Snapshot {
  const defaults = { by: 'test', at: moment('2026-01-01T00:00:00.000Z'), because: 'A test' }
  const { changes, problems } = parseLines(lines, defaults)
  expect(problems).toEqual([])
  return snapshot(ledger(words, changes), TODAY)
}

export const shire = record(`
2020-01-01 begin area/shire name="Test Shire" level=system
2020-01-01 begin organisation/trust name="Test Trust" sector=nhs identifiers={"ods":"RXX"}
2022-07 begin body/board name=Board form=board area=area/shire of=["organisation/trust"]
2022-07-01 begin body/quality name="Quality Committee" form=committee reportsTo=body/board
2024-01-01 begin body/twin name=Forum form=forum
2024-01-01 begin body/twin-2 name=Forum form=forum
2022-07-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true
2022-07-01 begin person/1
2023-01-01 begin appointment/chair person=person/1 to=seat/chair termEnds=2026-12-31
2027-01-01 end appointment/chair
2026-10-01 begin body/later name="Later Group" form=network
`)
export const names: Names = new Map([['person/1' as Id, 'Ada Invented']])

/** The grids that reading the written file gives, without the file. */
export function grids(sheets: readonly SheetToWrite[]): Grid[] {
  return sheets.map(({ name, columns, rows }) => ({
    name,
    merges: [],
    hidden: false,
    rows: [columns.map(({ header }) => header), columns.map(({ hint }) => hint ?? null), ...rows],
  }))
}

export type Edit = (sheet: (name: string) => CellValue[][]) => void

export function read(
  now: Snapshot,
  edit: Edit = () => {},
  answers: Record<string, string> = {},
  against: Snapshot = now,
) {
  const written = grids(workbookSheets(now, names, about)).map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => [...row]),
  }))
  edit((name) => written.find((grid) => grid.name === name)?.rows ?? [])
  return importGrids({ grids: written, problems: [] }, against, answers)
}

export function importGrids(
  contents: Workbook,
  now: Snapshot,
  answers: Record<string, string> = {},
  known = names,
  asAt = TODAY,
) {
  const settings = workbook.suggest(contents, now)
  if (!settings) throw new Error('The workbook was not recognised')
  const reading = workbook.read(contents, settings, {
    now,
    names: known,
    answers,
    asAt,
    fileName: 'shire.xlsx',
  })
  const { rows } = reading
  expect(rows.proposed + rows.unchanged + rows.passedOver).toBe(rows.read)
  expect(faultsOf(now.ledger, reading.proposals)).toEqual([])
  const lines = reading.proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))
  return { ...reading, lines, codes: reading.problems.map(({ code }) => code) }
}

/** Sets the cell under a heading in the row with that text in it. */
export function set(rows: CellValue[][], has: string, heading: string, value: CellValue): void {
  const row = rows.find((cells) => cells.includes(has))
  const column = rows[0]?.indexOf(heading) ?? -1
  if (!row || column < 0) throw new Error(`No ${has} or ${heading}`)
  while (row.length <= column) row.push(null)
  row[column] = value
}

export function add(rows: CellValue[][], cells: Record<string, CellValue>): void {
  rows.push((rows[0] ?? []).map((heading) => cells[String(heading)] ?? null))
}
