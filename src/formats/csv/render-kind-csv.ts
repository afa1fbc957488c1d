// The things of one kind as CSV: what is in force on the snapshot's day and what will begin, a column for each field.
import type { Kind } from '#core/kind.ts'
import { columnsOf, sheetsOf } from '#core/sheet.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { writeCsv } from '#files/write-csv.ts'

/** CSV with a row of headings. Contact details are never in it. */
export function renderKindCsv(now: Snapshot, names: Names, kind: Kind): string {
  const sheets = sheetsOf(now, names)
  const columns = columnsOf(kind).filter(({ name }) => name !== '#email' && name !== '#phone')
  const rows = sheets.rows(kind).map((thing) => columns.map((column) => sheets.text(thing, column)))
  return writeCsv([columns.map(({ label }) => label), ...rows])
}
