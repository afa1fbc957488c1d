// Terms that end soon, and terms that ended though nobody is recorded as having left. A term's end ends nothing by
// itself: it is a date to act by.
import type { Block, Cell } from '#core/block.ts'
import { addDays, daysBetween, endOf, showWhen, startOf, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { appointment } from '#kinds/index.ts'

export type TermsEnding = {
  readonly days: number
  readonly soon: readonly Term[]
  readonly past: readonly Term[]
}
export type Term = {
  readonly appointment: Id
  readonly person: Id
  readonly position: Id
  readonly termEnds: When
  /** Days from the snapshot's day to the term's last possible day; negative once it has passed. */
  readonly inDays: number
  /** They are recorded as leaving, on some later day. */
  readonly leaves: boolean
}

/** `days` is how far to look ahead. */
export const termsEnding: Lens<{ readonly days: number }, TermsEnding> = {
  name: 'terms-ending',
  title: 'Terms ending',
  question: 'Whose term ends soon, and whose has ended already?',
  compute(now, { days }) {
    const terms = termsOf(now)
    const limit = addDays(now.day, days)
    return {
      days,
      soon: terms.filter((one) => one.inDays >= 0 && startOf(one.termEnds) <= limit),
      past: terms.filter((one) => one.inDays < 0 && !one.leaves),
    }
  },
  show({ days, soon, past }, title) {
    const rows = (terms: readonly Term[]): Cell[][] =>
      terms.map((one) => [
        [{ text: title(one.person), thing: one.person }],
        [{ text: title(one.position), thing: one.position }],
        [{ text: showWhen(one.termEnds), thing: one.appointment }],
      ])
    const columns = (date: string) => [{ label: 'Who' }, { label: 'Role or seat' }, { label: date }]
    const soonTable: Block = {
      type: 'table',
      caption: `Terms ending in the next ${days} days`,
      columns: columns('Term ends'),
      rows: rows(soon),
      empty: `No term is recorded as ending in the next ${days} days.`,
    }
    if (past.length === 0) return [soonTable]
    return [
      soonTable,
      {
        type: 'table',
        caption: 'Terms that have ended, with nobody recorded as having left',
        columns: columns('Term ended'),
        rows: rows(past),
      },
    ]
  },
}

function termsOf(now: Snapshot): readonly Term[] {
  return now
    .all(appointment)
    .flatMap(({ id, values: { person, to, termEnds }, end }): Term[] => {
      if (termEnds === undefined) return []
      const inDays = daysBetween(now.day, lastDayOf(termEnds))
      return [{ appointment: id, person, position: to, termEnds, inDays, leaves: end !== undefined }]
    })
    .toSorted((one, other) => one.inDays - other.inDays || (one.appointment < other.appointment ? -1 : 1))
}

// A term is written with its last day; one known to the month or year may run to the end of it.
function lastDayOf(termEnds: When): Day {
  return termEnds.length < 10 ? addDays(endOf(termEnds), -1) : startOf(termEnds)
}
