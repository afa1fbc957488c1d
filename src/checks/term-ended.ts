// A term that is over while its holder is still recorded in place. Whoever is recorded as leaving later is not told.
import { check } from '#core/check.ts'
import { addDays, endOf, showWhen, startOf, type Day, type When } from '#core/day.ts'
import { appointment } from '#kinds/index.ts'

export const termEnded = check({
  code: 'term-ended',
  title: 'Term over, still in place',
  question: 'Whose term is over though they are still recorded in place?',
  domain: 'clarity',
  severity: 'act',
  why: 'A member whose term has run out may no longer have authority, and what they vote on can be challenged.',
  remedy: 'Record the new term if they were appointed again, or the day on which they left.',
  basis:
    'A term’s end is a date to act by and ends nothing by itself: record keepers at mysociety/pombola#1828 and mysociety/pombola#550.',
  limits: {},
  find: (now) =>
    now.all(appointment).flatMap(({ id, values: { person, to, termEnds }, end }) => {
      if (termEnds === undefined || end !== undefined || lastDayOf(termEnds) >= now.day) return []
      return now.find(to) ? [{ about: [to, id], evidence: { person, termEnds } }] : []
    }),
  say: ({ about: [position], evidence: { person, termEnds } }, title) =>
    `The term of ${title(person)} as ${title(position)} ended (${showWhen(termEnds)}), and nobody is recorded as having left.`,
})

// A term is written with its last day; one known to the month or year may run to the end of it.
function lastDayOf(termEnds: When): Day {
  return termEnds.length < 10 ? addDays(endOf(termEnds), -1) : startOf(termEnds)
}
