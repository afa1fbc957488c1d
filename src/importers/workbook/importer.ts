// Reads our own workbook: the sheets that the export writes, changed and added to by hand. A row taken out ends
// nothing, a column taken out changes nothing, and a file imported twice proposes nothing the second time.
import type { Proposal } from '#core/change.ts'
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Against, Importer, Reading } from '#core/importer.ts'
import { sheetsOf } from '#core/sheet.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { entriesOf, type Entry } from './entries.ts'
import { findings } from './findings.ts'
import { mentionFinder } from './mentions.ts'
import { proposalsOf } from './proposals.ts'
import { hasOurSheets, readRows } from './read-rows.ts'
import { findSettings, recordAsOf, type WorkbookSettings } from './settings.ts'
import { sorting } from './sorting.ts'

export const workbook: Importer<Workbook, WorkbookSettings> = {
  name: 'workbook',
  title: 'Throughline workbook',
  reads: 'A workbook downloaded from here, with a sheet for each sort of thing, changed or added to.',
  open: (bytes, fileName, told) => readWorkbook(bytes, fileName, { onProgress: ({ rows }) => told?.(rows) }),
  suggest: ({ grids }, now) =>
    hasOurSheets(grids, now.ledger.vocabulary) ? findSettings(grids, now) : undefined,
  read: ({ grids }, settings, against) => readWorkbookRows(grids, settings, against),
}

function readWorkbookRows(grids: Workbook['grids'], settings: WorkbookSettings, against: Against): Reading {
  const whole = against.now.ledger
  const found = findings(against.answers)
  const current = sheetsOf(against.now.at(settings.day), against.names)
  const asMade = recordAsOf(whole, settings.upTo)
  const written = asMade === whole ? current : sheetsOf(snapshot(asMade, settings.day), against.names)
  const { rows, problems } = readRows(grids, whole.vocabulary)
  const byId = new Map<Id, Entry>()
  const sort = sorting(current, byId, found)
  let entries: readonly Entry[] = []
  const find = mentionFinder({ entries: () => entries, byId, written, current, sort }, found)
  entries = entriesOf(rows, { written, current }, byId, find, found)
  entries.forEach(sort)
  const proposals: Proposal[] = []
  const names: NameGiven[] = []
  const counts = { read: rows.length, proposed: 0, unchanged: 0, passedOver: 0 }
  const setting = { sheets: current, asAt: against.asAt, fileName: against.fileName, found }
  for (const entry of entries) {
    const before = found.problems.length
    const outcome = proposalsOf(entry, setting)
    proposals.push(...outcome.proposals)
    names.push(...outcome.names)
    if (outcome.proposals.length + outcome.names.length > 0) counts.proposed += 1
    else if (entry.is === 'known' && found.problems.length === before) counts.unchanged += 1
    else counts.passedOver += 1
  }
  return {
    proposals,
    names,
    problems: [...problems, ...found.problems],
    questions: found.questions(),
    interpreted: found.interpreted(),
    rows: counts,
  }
}
