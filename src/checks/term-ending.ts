// A term that ends soon, of someone who is not recorded as leaving.
import { check } from '#core/check.ts'
import { addDays, addMonths, endOf, showWhen, startOf, type Day, type When } from '#core/day.ts'
import { appointment } from '#kinds/index.ts'

export const termEnding = check({
  code: 'term-ending',
  title: 'Term ending soon',
  question: 'Whose term ends soon, with nothing recorded about what comes next?',
  domain: 'balance',
  severity: 'ask',
  why: 'A nomination or an open appointment takes months; begun late, it leaves the seat empty.',
  remedy: 'Ask whether they will be appointed again, and record the new term or the day they leave.',
  basis:
    'Social Care Institute for Excellence, report for the NHS Leadership Academy, “Supporting and developing system leaders”: plan for succession early.',
  limits: {
    months: { label: 'Months to look ahead', value: 3, min: 1, max: 24, unit: 'months' },
  },
  find: (now, { months }) => {
    const horizon = addMonths(now.day, months)
    return now.all(appointment).flatMap(({ id, values: { person, to, termEnds }, end }) => {
      if (termEnds === undefined || end !== undefined || !now.find(to)) return []
      const isSoon = lastDayOf(termEnds) >= now.day && startOf(termEnds) <= horizon
      return isSoon ? [{ about: [to, id], evidence: { person, termEnds } }] : []
    })
  },
  say: ({ about: [position], evidence: { person, termEnds } }, title) =>
    `The term of ${title(person)} as ${title(position)} ends soon (${showWhen(termEnds)}).`,
})

// A term is written with its last day; one known to the month or year may run to the end of it.
function lastDayOf(termEnds: When): Day {
  return termEnds.length < 10 ? addDays(endOf(termEnds), -1) : startOf(termEnds)
}
