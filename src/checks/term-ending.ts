// A term that ends soon, of someone who is not recorded as leaving.
import { check } from '#core/check.ts'
import { addMonths } from '#core/day.ts'
import { termsOn } from '#facts/index.ts'

export const termEnding = check({
  code: 'term-ending',
  title: 'Term ending soon',
  question: 'Whose term ends soon, with nothing recorded about what comes next?',
  domain: 'balance',
  severity: 'ask',
  why: 'A nomination or an open appointment takes months; begun late, it leaves the seat empty.',
  remedy: 'Ask whether they will be appointed again, and record the new term or the day they leave.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, supporting and developing system leaders: plan for succession early.',
  limits: {
    months: { label: 'Months to look ahead', value: 3, min: 1, max: 24, unit: 'months' },
  },
  find: (now, { months }) => {
    const horizon = addMonths(now.day, months)
    return termsOn(now)
      .filter(({ first, last }) => last >= now.day && first <= horizon)
      .map(({ position, appointment, person, when }) => ({
        about: [position, appointment],
        evidence: { person, when },
      }))
  },
  say: ({ about: [position], evidence: { person, when } }, title) =>
    `The term of ${title(person)} as ${title(position)} ends ${when}.`,
})
