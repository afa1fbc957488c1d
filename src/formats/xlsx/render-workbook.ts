// The record as a workbook that can be filled in and imported again: a sheet per kind, drop-downs, hints, and a first
// sheet that says how. Kinds come with the snapshot; what the columns are is said in core/sheet.ts.
import type { Field } from '#core/field.ts'
import { showDay } from '#core/day.ts'
import type { Kind } from '#core/kind.ts'
import { columnsOf, readMe, sheetName, sheetsOf, type SheetColumn, type Sheets } from '#core/sheet.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { showStandpoint, type Standpoint } from '#core/standpoint.ts'
import type { Names } from '#core/title.ts'
import type { CellValue } from '#files/grid.ts'
import { writeWorkbook, type SheetToWrite } from '#files/write-workbook.ts'

export type AboutWorkbook = {
  /** The name of the system. */
  readonly system: string
  readonly standpoint: Standpoint
  /** Without the rows of the record: a template, whose drop-downs still offer what is in it. */
  readonly empty?: boolean
  /** The kinds that have a sheet; all of them without it. */
  readonly shown?: (kind: Kind) => boolean
}

/** The bytes of an .xlsx. The snapshot must be the one seen from the standpoint. */
export function renderWorkbook(now: Snapshot, names: Names, about: AboutWorkbook): Promise<Uint8Array> {
  return writeWorkbook(workbookSheets(now, names, about))
}

/** The sheets before they become bytes. */
export function workbookSheets(now: Snapshot, names: Names, about: AboutWorkbook): readonly SheetToWrite[] {
  const sheets = sheetsOf(now, names)
  const kinds = [...now.ledger.vocabulary.values()].filter((kind) => about.shown?.(kind) ?? true)
  return [
    readMeSheet(now, about, kinds),
    ...kinds.map((kind) => kindSheet(kind, sheets, about.empty ?? false)),
  ]
}

function kindSheet(kind: Kind, sheets: Sheets, empty: boolean): SheetToWrite {
  const columns = columnsOf(kind)
  return {
    name: sheetName(kind),
    columns: columns.map((column) => ({
      header: column.label,
      hint: [column.required ? 'Required.' : '', column.hint].filter(Boolean).join(' '),
      choices: column.field ? choicesOf(column.field, sheets) : [],
    })),
    rows: empty
      ? []
      : sheets.rows(kind).map((thing) => columns.map((column) => cell(sheets.text(thing, column), column))),
  }
}

// Several values cannot be picked from a list, so such columns have none.
function choicesOf({ entry }: Field, sheets: Sheets): readonly string[] {
  if (entry.type === 'choice') return entry.options.map((option) => option.label)
  if (entry.type === 'yes-no') return ['yes', 'no']
  if (entry.type === 'references' && !entry.many) return [...sheets.mentions(entry.to).values()].sort()
  return []
}

function cell(text: string, column: SheetColumn): CellValue {
  if (text === '') return null
  return column.field?.entry.type === 'number' ? Number(text) : text
}

function readMeSheet(now: Snapshot, about: AboutWorkbook, kinds: readonly Kind[]): SheetToWrite {
  return {
    name: readMe.sheet,
    columns: [
      { header: 'About', width: 24 },
      { header: `The record of ${about.system}`, width: 100 },
    ],
    rows: [
      [readMe.day, now.day],
      [readMe.upTo, String(now.ledger.last)],
      ['Seen', showStandpoint(about.standpoint)],
      ['What is here', `What is in force on ${showDay(now.day)}, and what is set to begin later.`],
      ...howTo.map(([key, text]) => [key, text]),
      ...kinds.map((kind) => [sheetName(kind), kind.purpose]),
    ],
  }
}

const howTo = [
  ['To change something', 'Change its cell. You will be asked from which day the changes hold.'],
  [
    'To add something',
    'Add a row beneath the others and leave its Id empty. Without a From day it begins on the day asked.',
  ],
  [
    'To end something',
    'Fill in its Last day: the last day on which it holds, that day included. The day after, it no longer does.',
  ],
  ['To clear something', 'Empty the cell. A column that is taken out is left as it was.'],
  ['To take a row out', 'You may: it ends nothing. Only a Last day ends something.'],
  ['Terms', 'The end of a term is not an end: fill in Term ends, and a Last day only when they have left.'],
  [
    'Names',
    'Point at something by its name, as written on its own sheet or as it will be after your changes. Where two have one name, add the Id in square brackets.',
  ],
  [
    'Dates',
    '2026-04-01, or 2026-04 or 2026 when no more is known. "?2026-04-01" is not known, but by then; "<2016-04-01" is before our records.',
  ],
  ['Then', 'Import the file. You see what would change before anything is recorded.'],
] as const
