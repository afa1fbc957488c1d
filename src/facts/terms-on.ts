// The terms of those in place, with the last day of each. A term's end ends nothing: it is a date to act by. Knows no
// check.
import { addDays, endOf, showWhen, startOf, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { appointment } from '#kinds/index.ts'

export type Term = {
  readonly appointment: Id
  readonly person: Id
  /** The role or seat, which is in force. */
  readonly position: Id
  /** The first day that may be its last, and the day that surely is: they differ where only a month or year is known. */
  readonly first: Day
  readonly last: Day
  /** In words after "ended" or "ends": "on 31 August 2026", "in 2026". */
  readonly when: string
}

/** Of everyone in a position in force who is not recorded as leaving it, then or later; in order of appointment. */
export const termsOn = perSnapshot((now): readonly Term[] =>
  now.all(appointment).flatMap(({ id, values: { person, to, termEnds }, end }): Term[] => {
    if (termEnds === undefined || end !== undefined || !now.find(to)) return []
    const last = termEnds.length < 10 ? addDays(endOf(termEnds), -1) : startOf(termEnds)
    return [{ appointment: id, person, position: to, first: startOf(termEnds), last, when: spoken(termEnds) }]
  }),
)

function spoken(termEnds: When): string {
  if (termEnds.length === 10) return `on ${showWhen(termEnds)}`
  return termEnds.length < 10 ? `in ${showWhen(termEnds)}` : `(${showWhen(termEnds)})`
}
