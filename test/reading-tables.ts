// Tables for tests of the importer of untidy workbooks: sheets written as lists of rows, read against a
// record of dated lines, and what came of it as short lines that a test can show whole.
import type { Reading } from '#core/importer.ts'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { parseLines, writeProposal } from '#core/notation.ts'
import { showWhere } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import type { CellValue, Grid, Merge, Workbook } from '#files/grid.ts'
import { tables } from '#importers/tables/importer.ts'
import type { Settings } from '#importers/tables/settings.ts'
import { words } from './any-record.ts'

export const AS_AT = day('2024-03-14')
const AT = moment('2024-03-15T09:00:00.000Z')

/** A sheet from rows with cells between bars: `sheet('Partners', 'Organisation | Code', 'A | RAE')`. */
export function sheet(name: string, ...rows: readonly string[]): Grid {
  return grid(
    name,
    rows.map((row) => (row === '' ? [] : row.split('|').map((cell) => cell.trim() || null))),
  )
}

export function grid(
  name: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly Merge[] = [],
): Grid {
  return { name, rows, merges, hidden: false }
}

export function book(...grids: readonly Grid[]): Workbook {
  return { grids, problems: [] }
}

export function recordOf(lines = ''): Ledger {
  return ledger(words, parseLines(lines, { by: 'test', at: AT, because: 'A test' }).changes)
}

export type Given = {
  readonly record?: Ledger
  readonly names?: ReadonlyMap<Id, string>
  readonly answers?: Readonly<Record<string, string>>
  readonly settings?: (suggested: Settings) => Settings
}

export function suggested(workbook: Workbook, record = recordOf()): Settings {
  const settings = tables.suggest(workbook, snapshot(record, AS_AT))
  if (!settings) throw new Error('nothing was suggested')
  return settings
}

export function readTables(workbook: Workbook, given: Given = {}): Reading {
  const record = given.record ?? recordOf()
  const first = suggested(workbook, record)
  return tables.read(workbook, given.settings?.(first) ?? first, {
    now: snapshot(record, AS_AT),
    names: given.names ?? new Map(),
    answers: given.answers ?? {},
    asAt: AS_AT,
    fileName: 'tables.xlsx',
  })
}

/** The record once the reading is adopted, with the names it brings. */
export function adopted(
  reading: Reading,
  given: Given = {},
): { record: Ledger; names: ReadonlyMap<Id, string> } {
  const record = withProposals(given.record ?? recordOf(), reading.proposals, AT)
  const names = new Map([...(given.names ?? []), ...reading.names.map((one) => [one.id, one.name] as const)])
  return { record, names }
}

/** Proposals as dated lines without reason and source. */
export function linesOf(reading: Reading): readonly string[] {
  return reading.proposals.map((one) => writeProposal(one).split(' -- ')[0] ?? '')
}

/** Each question in a line: key, place, how often, the likely answer, and the answers there are. */
export function questionsOf(reading: Reading): readonly string[] {
  return reading.questions.map(({ key, where, count, likely, options, raw, asks }) => {
    const often = count > 1 ? ` ×${count}` : ''
    const choice = options.map(({ value }) => (value === likely ? `[${value}]` : value)).join(' · ')
    return `${key} (${showWhere(where)}${often}) ${JSON.stringify(raw)}\n  ${asks}\n  ${choice}`
  })
}

export function problemsOf(reading: Reading): readonly string[] {
  return reading.problems.map(({ code, where, raw }) => {
    const { file: _, ...place } = where
    return `${code}: ${showWhere(place)}${raw ? ` "${raw}"` : ''}`
  })
}

export function interpretedOf(reading: Reading): readonly string[] {
  return reading.interpreted.map(({ raw, as }) => `${raw} → ${as}`)
}
