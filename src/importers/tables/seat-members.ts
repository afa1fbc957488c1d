// Member organisations listed with a body: the organisations whose body it is, and, if the person says so, a
// seat on it for each of them.
import { isSame } from '#core/compare.ts'
import { keyOf, type Id } from '#core/id.ts'
import { seat } from '#kinds/seat.ts'
import { appointUnnamed } from './holders.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import { listed } from './nominators.ts'
import { keepWords, spoken, type Work } from './work.ts'
import type { People } from './people.ts'
import { shortKey } from './keys.ts'
import type { Subject } from './register.ts'

/** The seats, and who is in them, that a row of a body brings. */
export function seatMembers(work: Work, people: People, line: Line, body: Id): readonly Subject[] {
  const cell = spoken(work, cellOf(line, 'members'))
  if (!cell) return []
  const of = work.register.subject(body)
  const { organisations, whole } = listed(work, cell)
  if (!whole) keepWords(of, cell)
  if (organisations.length === 0) return []
  const answer = work.inquiry.ask({
    key: doubt('members', line.sheet, cell.heading),
    where: cell.where,
    raw: cell.text,
    asks: `The column ${cell.heading} lists organisations. How are they to be shown?`,
    options: [
      {
        value: 'filled',
        label: 'The body is theirs; a seat for each, filled by people whose names are not held',
      },
      { value: 'vacant', label: 'The body is theirs; a seat for each, vacant until people are added' },
      { value: 'of', label: 'The body is theirs; no seats' },
    ],
    likely: 'filled',
  })
  if (answer === undefined) {
    if (whole) keepWords(of, cell)
    return []
  }
  // That a body is the board's own was only guessed from its name where no column says it.
  if (of.isNew && work.board && isSame(of.given.of, [work.board]) && !cellOf(line, 'of')) delete of.given.of
  work.register.say(of, 'of', organisations, cell)
  if (answer === 'of') return []
  return organisations.flatMap((id) => seatFor(work, people, line, body, id, answer === 'filled'))
}

function seatFor(
  work: Work,
  people: People,
  line: Line,
  body: Id,
  organisation: Id,
  filled: boolean,
): readonly Subject[] {
  const called = work.register.textOf(organisation, 'short') ?? work.register.nameOf(organisation)
  const name = `Member, ${called}`
  const known = work.now
    .pointing(seat, 'body', body)
    .find((one) => one.values.nominatedBy?.length === 1 && one.values.nominatedBy[0] === organisation)
  const values = { body, name, capacity: 'member', basis: 'nominated', nominatedBy: [organisation] }
  const key = `${shortKey(keyOf(body), 36)}-member-${shortKey(keyOf(organisation), 28)}`
  const subject = known
    ? work.register.subject(known.id, line)
    : work.register.begin('seat', key, values, line)
  const holder = filled ? appointUnnamed(work, people, line, subject.id, 0) : undefined
  return holder ? [subject, holder] : [subject]
}
