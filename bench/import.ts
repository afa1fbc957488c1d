// Importing: 50,000 rows read and proposed, from our own workbook and from an untidy table. Beside it: the same bytes
// read by read-excel-file alone, which proposes nothing. Each in a process of its own, for the sake of its memory.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import type { Importer } from '#core/importer.ts'
import { ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { writeWorkbook } from '#files/write-workbook.ts'
import { workbookSheets } from '#formats/xlsx/render-workbook.ts'
import { tables } from '#importers/tables/importer.ts'
import { workbook } from '#importers/workbook/importer.ts'
import { dayAt, largeSystem, type LargeSystem, type Size } from './large-system.ts'
import { once, start, type Figure, type Timed } from './measure.ts'
import { inFolder, words } from './place.ts'

const ROWS = 50_000
const BUDGET = 5000
const TODAY = dayAt(0.5)

// Nothing but beginnings: 50,000 things, a row for each.
const WIDE: Size = {
  organisations: 1000,
  bodies: 500,
  seats: 12_000,
  roles: 4000,
  people: 16_454,
  turnover: false,
  changes: 0,
}

type Read = { readonly open: Timed; readonly read: Timed; readonly proposed: number }

export function run(): Promise<readonly Figure[]> {
  return inFolder(async ({ folder }) => {
    const files = await writeFiles(folder)
    return [
      ...(await figures('our own workbook, all new', files.fresh, 'readOwn')),
      ...(await figures('our own workbook, nothing changed', files.ours, 'readOwnAgain')),
      ...(await figures('an untidy table of members', files.table, 'readTable')),
    ]
  })
}

async function figures(what: string, file: string, name: string): Promise<readonly Figure[]> {
  const ours = await start<Read>(new URL(import.meta.url), name, file)
  const plain = await start<Timed>(new URL(import.meta.url), 'readPlainly', file)
  await Promise.all([ours.stop(), plain.stop()])
  const { open, read, proposed } = ours.answer
  const beside = 'read-excel-file alone'
  const rows = ROWS.toLocaleString('en-GB')
  return [
    {
      what: `${rows} rows of ${what}, read (${rounded(open.ms)} ms) and ${proposed.toLocaleString('en-GB')} changes proposed`,
      unit: 'ms',
      ours: open.ms + read.ms,
      processor: open.processor + read.processor,
      baseline: { what: beside, value: plain.answer.ms },
      budget: BUDGET,
    },
    {
      what: `The most memory the process had, with its record`,
      unit: 'MB',
      ours: ours.peak,
      baseline: { what: beside, value: plain.peak },
    },
  ]
}

type Files = Readonly<Record<'ours' | 'fresh' | 'table', string>>

async function writeFiles(folder: string): Promise<Files> {
  const { now, names } = seen(largeSystem(WIDE))
  const sheets = workbookSheets(now, names, { system: 'Largeshire', standpoint: { day: TODAY } })
  // As someone fills in the empty workbook: without ids, and without the sheet that says what it was made from.
  const fresh = sheets
    .slice(1)
    .map((one) => ({ ...one, rows: one.rows.map(([, ...cells]) => [null, ...cells]) }))
  const write = async (name: string, all: typeof sheets) => {
    const file = join(folder, `${name}.xlsx`)
    writeFileSync(file, await writeWorkbook(all))
    return file
  }
  return {
    ours: await write('ours', sheets),
    fresh: await write('fresh', fresh),
    table: await write('table', [untidySheet()]),
  }
}

function untidySheet(): Parameters<typeof writeWorkbook>[0][number] {
  const headings = ['Committee', 'Role', 'Name', 'Organisation', 'Start date', 'Term ends', 'Voting', 'Notes']
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Committee ${at % 400} for Invented Matters`,
    at % 125 === 0 ? 'Chair' : `Member ${Math.floor(at / 400)}`,
    at % 17 === 0 ? 'tbc' : `Alder Inkwell ${at % 9000}`,
    `Invented Organisation ${at % 900}`,
    at % 3 === 0 ? '01/04/2022' : '1 April 2022',
    at % 5 === 0 ? '' : '31/03/2027',
    at % 2 === 0 ? 'Yes' : 'No',
    at % 40 === 0 ? 'See minutes' : '',
  ])
  return { name: 'Members', columns: headings.map((header) => ({ header })), rows }
}

/** Into a record of nothing but areas: every other row is new. */
export function readOwn(file: string): Promise<Read> {
  const { changes } = largeSystem({ ...WIDE, organisations: 0, bodies: 0, seats: 0, roles: 0, people: 0 })
  return read(workbook, file, snapshot(ledger(words, changes), TODAY), new Map())
}

/** Into the record that it was written from. */
export function readOwnAgain(file: string): Promise<Read> {
  const { now, names } = seen(largeSystem(WIDE))
  return read(workbook, file, now, names)
}

/** Into a record that knows the organisations and a part of the committees. */
export function readTable(file: string): Promise<Read> {
  const { now, names } = seen(largeSystem({ ...WIDE, bodies: 200, seats: 2000, roles: 0, people: 3000 }))
  return read(tables, file, now, names)
}

export async function readPlainly(file: string): Promise<Timed> {
  const bytes = readFileSync(file)
  return once(() => readExcelFile(bytes))
}

async function read<C, S>(
  importer: Importer<C, S>,
  file: string,
  now: Snapshot,
  names: Names,
): Promise<Read> {
  const bytes = readFileSync(file)
  let contents: C | undefined
  const open = await once(async () => {
    contents = (await importer.open(bytes, file)).value
  })
  let proposed = 0
  const taken = await once(() => {
    must(contents !== undefined, 'the file opens')
    const settings = importer.suggest(contents, now)
    must(settings !== undefined, 'the importer reads it')
    const against = { now, names, answers: {}, asAt: TODAY, fileName: file }
    const reading = importer.read(contents, settings, against)
    must(reading.rows.read >= ROWS - 1000, `${reading.rows.read} rows were read`)
    proposed = reading.proposals.length
  })
  return { open, read: taken, proposed }
}

function seen({ changes, names }: LargeSystem): { readonly now: Snapshot; readonly names: Names } {
  return {
    now: snapshot(ledger(words, changes), TODAY),
    names: new Map(names.map((one) => [one.id, one.name])),
  }
}

function rounded(value: number): string {
  return Math.round(value).toLocaleString('en-GB')
}
