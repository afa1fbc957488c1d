// Who sits in the seats. Rows with names appoint people; a sheet without names is asked about once, for an
// empty seat and a seat whose holder is not named must not look alike.
import type { Id } from '#core/id.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { dateIn } from './dates.ts'
import { appointNamed, appointUnnamed } from './holders.ts'
import { isVacant, type People } from './people.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import type { ReadSeat } from './read-seats.ts'
import type { Subject } from './register.ts'
import { keepWords, type Work } from './work.ts'

/** The appointments of each row. */
export function fillSeats(
  work: Work,
  people: People,
  seats: readonly ReadSeat[],
): ReadonlyMap<Line, Subject> {
  const filled = new Map<Line, Subject>()
  for (const { subject, group, employer } of seats) {
    let nth = 0
    for (const line of group.lines) {
      const appointment = namesPeople(line)
        ? appointNamed(work, people, line, subject.id, employer)
        : fillUnnamed(work, people, subject, line, nth, employer)
      if (appointment) filled.set(line, appointment)
      else keepTerms(subject, line)
      if (appointment) nth += 1
    }
  }
  return filled
}

function namesPeople(line: Line): boolean {
  return line.block.columns.some((column) => column.means === 'person')
}

function fillUnnamed(
  work: Work,
  people: People,
  of: Subject,
  line: Line,
  nth: number,
  employer?: Id,
): Subject | undefined {
  const vacant = line.cells.find((cell) => cell.means === 'note' && isVacant(cell.text))
  if (vacant) {
    work.inquiry.interpret(
      vacant.where,
      vacant.text,
      'vacant',
      'Nobody is appointed to the seat; a vacancy is worked out, not written down.',
    )
    return undefined
  }
  const since = cellOf(line, 'since')
  const answer = askWho(
    work,
    line,
    since !== undefined || line.block.columns.some((column) => column.means === 'since'),
  )
  if (answer === 'filled') return appointUnnamed(work, people, line, of.id, nth, employer)
  const start = answer === 'seat' ? dateIn(work, line, 'since', of) : undefined
  if (start && of.isNew) of.from = start
  return undefined
}

// Where nobody is appointed, dates of an appointment have no place but the seat's note.
function keepTerms(of: Subject, line: Line): void {
  const said = new Set(['termEnds', 'end', 'basis', ...(of.from[0] === '?' ? ['since'] : [])])
  for (const cell of line.cells)
    if (said.has(cell.means) && sayingOf(cell.text) === 'text') keepWords(of, cell)
}

function askWho(work: Work, line: Line, dated: boolean): string | undefined {
  const column = line.block.columns.find((one) => one.means === 'since')
  const about = dated ? `, and "${column?.heading}" is about whoever is in post` : ''
  return work.inquiry.ask({
    key: doubt('unnamed', line.sheet),
    where: { sheet: line.sheet, row: line.block.headerRows.first, ...(column && { column: column.column }) },
    raw: line.block.title || line.sheet,
    asks: `The sheet ${line.sheet} names no people${about}. How are these seats to be shown?`,
    options: [
      {
        value: 'filled',
        label: `Filled, by people whose names are not held${dated ? ', from the day in the column' : ''}`,
      },
      ...(dated
        ? [
            {
              value: 'seat',
              label: 'Vacant until people are added; the day in the column is when the seat began',
            },
          ]
        : []),
      { value: 'vacant', label: `Vacant until people are added${dated ? '; keep the day as a note' : ''}` },
    ],
    likely: 'filled',
  })
}
