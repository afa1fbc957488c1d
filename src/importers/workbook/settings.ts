// What the workbook says about itself on its first sheet: which day it shows, and how much of the record was in it.
import { isDay, type Day } from '#core/day.ts'
import type { Seq } from '#core/change.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { foldText, readMe } from '#core/sheet.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { showCell, type Grid } from '#files/grid.ts'

export type WorkbookSettings = {
  /** The day whose record the rows show. */
  readonly day: Day
  /** The last change that was in the record when the workbook was made. */
  readonly upTo: Seq
}

/** What the first sheet says; what it does not say is taken from the record as it is. */
export function findSettings(grids: readonly Grid[], now: Snapshot): WorkbookSettings {
  const about = grids.find((grid) => foldText(grid.name) === foldText(readMe.sheet))
  const said = (key: string) => {
    const row = about?.rows.find((cells) => foldText(showCell(cells[0])) === foldText(key))
    return showCell(row?.[1]).trim()
  }
  const day = said(readMe.day)
  const upTo = said(readMe.upTo)
  return {
    day: isDay(day) ? day : now.day,
    upTo: /^\d+$/.test(upTo) ? Math.min(Number(upTo), now.ledger.last) : now.ledger.last,
  }
}

/** The record as it was when the workbook was made, so that what others changed since is not undone by old cells. */
export function recordAsOf(whole: Ledger, upTo: Seq): Ledger {
  if (upTo >= whole.last) return whole
  return ledger(
    whole.vocabulary,
    whole.changes.filter((change) => change.seq <= upTo),
  )
}
