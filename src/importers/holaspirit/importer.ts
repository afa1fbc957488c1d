// Reads a spreadsheet of circles, roles and members, as Holaspirit and tools like it export them: a circle becomes a body, a role in it a seat
// on that body, a member someone who sits there. Policies are left out.
import type { Against, Importer, Reading } from '#core/importer.ts'
import type { Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { notes } from '../parts/notes.ts'
import { readingOf } from '../parts/reading-of.ts'
import { sheetIn } from '../parts/sheet-rows.ts'
import { findSheets } from './sheets.ts'
import { tellCircles } from './circles.ts'
import { tellMembers } from './members.ts'

/** Nothing is left to choose: sheets are known by their headings. */
export type HolaspiritSettings = Readonly<Record<string, never>>

export const holaspirit: Importer<Workbook, HolaspiritSettings> = {
  name: 'holaspirit',
  title: 'Circles and roles (Holaspirit)',
  reads: 'A spreadsheet with sheets of circles and roles, of members, and of who is assigned to which role.',
  open: (bytes, fileName, told) => readWorkbook(bytes, fileName, { onProgress: ({ rows }) => told?.(rows) }),
  suggest: ({ grids }) => (findSheets(grids.flatMap((grid) => sheetIn(grid) ?? [])) ? {} : undefined),
  read: ({ grids }, _settings, against) => readCircles(grids, against),
}

function readCircles(grids: Workbook['grids'], against: Against): Reading {
  const noted = notes()
  const sheets = findSheets(grids.flatMap((grid) => sheetIn(grid) ?? [])) ?? {
    circles: [],
    assignments: [],
    members: [],
    others: [],
  }
  for (const { name, rows } of sheets.others)
    if (rows[0])
      noted.interpret(
        { sheet: name },
        name,
        'left out',
        'The sheet has no circles, roles, members or assignments.',
      )
  const { bodies, seats } = tellCircles(sheets.circles, sheets.assignments, noted)
  const members = tellMembers(sheets, { bodies, seats }, against.asAt, noted)
  const told = [...members.people, ...bodies.values(), ...members.seats, ...members.appointments]
  const rows = [...sheets.circles, ...sheets.assignments, ...sheets.members].flatMap((sheet) => sheet.rows)
  return readingOf({ name: holaspirit.name, told, rows, against, notes: noted })
}
