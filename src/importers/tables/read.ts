// A workbook and its settings → a reading: what it would propose, what is in doubt, what is wrong. Read again
// with answers until no question is left. Pure; the same file, settings, record and answers always read the
// same.
import type { Against, Reading } from '#core/importer.ts'
import type { Id } from '#core/id.ts'
import type { Workbook } from '#files/grid.ts'
import { askReports, bodiesOfSeats } from './seat-bodies.ts'
import { countRows, tellWaitingRows } from './count-rows.ts'
import { compareTotals } from './compare-totals.ts'
import { isOver } from './other-days.ts'
import { fillSeats } from './fill-seats.ts'
import { gatherPeople } from './people.ts'
import { inquiry } from './inquiry.ts'
import { linesOf, type Line } from './lines.ts'
import { readAreas } from './places.ts'
import { nameBodies, readBodies } from './read-bodies.ts'
import { readOrganisations } from './read-organisations.ts'
import { readRoles } from './read-roles.ts'
import { readSeats } from './read-seats.ts'
import { proposalsOf } from './proposals.ts'
import { Register, type Subject } from './register.ts'
import type { RowsAre } from '../parts/meanings.ts'
import { seatMembers } from './seat-members.ts'
import type { Settings } from './settings.ts'
import { settleDates } from './settle-dates.ts'
import type { Work } from './work.ts'

export function read(workbook: Workbook, settings: Settings, against: Against): Reading {
  const now = against.now.at(against.asAt)
  const asking = inquiry(against.answers)
  const things = new Register(now, against.asAt, asking)
  const { lines, passedOver } = linesOf(workbook, settings, against.fileName, asking)
  const work = {
    now,
    asAt: against.asAt,
    fileName: against.fileName,
    names: against.names,
    inquiry: asking,
    register: things,
    system: settings.system.trim(),
    waiting: new Set<string>(),
    board: undefined as Id | undefined,
  }
  const rows = (rowsAre: RowsAre) => lines.filter((line) => line.block.rowsAre === rowsAre)
  const people = gatherPeople(work, lines)

  const own = new Map<Line, readonly Subject[]>()
  for (const [line, id] of readAreas(work, lines)) own.set(line, [things.subject(id)])
  for (const [line, ids] of readOrganisations(work, rows('organisations')))
    own.set(
      line,
      ids.map((id) => things.subject(id)),
    )
  work.board = onlyBoard(things)
  const bodies = nameBodies(work, rows('bodies'))
  const seatBodies = bodiesOfSeats(work, rows('seats'))
  readBodies(work, bodies)
  askReports(work, seatBodies)
  for (const [line, id] of bodies)
    own.set(line, [things.subject(id), ...(isOver(work, id) ? [] : seatMembers(work, people, line, id))])
  const seats = readSeats(work, seatBodies)
  const filled = fillSeats(work, people, seats)
  for (const { subject, group } of seats) {
    for (const line of [...group.lines, ...group.repeated])
      own.set(
        line,
        [subject, filled.get(line)].filter((one) => one !== undefined),
      )
  }
  for (const { line, subject, appointment } of readRoles(work, people, rows('roles'))) {
    own.set(
      line,
      [subject, appointment].filter((one) => one !== undefined),
    )
  }
  settleDates(work)
  sums(workbook, settings, lines, work)
  tellWaitingRows(lines, own, asking)

  return {
    proposals: proposalsOf(work, `Imported from ${against.fileName}`),
    names: [...people.given.values()],
    problems: asking.problems().map((one) => ({ ...one, where: { file: against.fileName, ...one.where } })),
    questions: asking.questions(),
    interpreted: asking.interpreted(),
    rows: countRows(lines, own, passedOver),
  }
}

function sums(workbook: Workbook, settings: Settings, lines: readonly Line[], work: Work): void {
  const byBlock = Map.groupBy(lines, (line) => line.block)
  for (const sheet of settings.sheets.filter((one) => one.use)) {
    const grid = workbook.grids.find((one) => one.name === sheet.sheet)
    for (const block of sheet.blocks)
      if (grid && block.use) compareTotals(grid, block, byBlock.get(block) ?? [], work.inquiry)
  }
}

function onlyBoard(things: Register): Id | undefined {
  const boards = things
    .idsOf('organisation')
    .filter((id) => /\b(ICB|integrated care board)$/i.test(things.nameOf(id)))
  return boards.length === 1 ? boards[0] : undefined
}
