// Functions and the parts in them that a record does not have yet, as sheets of our own workbook: without ids, so that an
// import takes each row as new. Knows no function.
import { readMe } from '#core/sheet.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { writeWorkbook, type SheetToWrite } from '#files/write-workbook.ts'
import { workbookSheets, type AboutWorkbook } from './render-workbook.ts'

const SHEETS: ReadonlySet<string> = new Set(['function', 'assignment'])

/** The bytes of an .xlsx with what is in force in `filled` and not in `now`. */
export function starterWorkbook(
  now: Snapshot,
  filled: Snapshot,
  names: Names,
  about: Omit<AboutWorkbook, 'shown' | 'empty'>,
): Promise<Uint8Array> {
  return writeWorkbook(starterSheets(now, filled, names, about))
}

/** The sheets before they become bytes. */
export function starterSheets(
  now: Snapshot,
  filled: Snapshot,
  names: Names,
  about: Omit<AboutWorkbook, 'shown' | 'empty'>,
): readonly SheetToWrite[] {
  const sheets = workbookSheets(filled, names, { ...about, shown: ({ name }) => SHEETS.has(name) })
  const known: ReadonlySet<unknown> = new Set(now.ledger.timelines.keys())
  return sheets.map((sheet, at) => {
    // The first sheet says what was in the record it was made from: the one without these rows.
    if (at === 0)
      return {
        ...sheet,
        rows: sheet.rows.map(([key, text]) => [
          key ?? null,
          key === readMe.upTo ? String(now.ledger.last) : (text ?? null),
        ]),
      }
    return {
      ...sheet,
      rows: sheet.rows.flatMap(([id, ...cells]) => (known.has(id) ? [] : [[null, ...cells]])),
    }
  })
}
