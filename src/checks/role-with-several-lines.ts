// A role that reports to more than one other.
import { check } from '#core/check.ts'
import { role } from '#kinds/index.ts'

export const roleWithSeveralLines = check({
  code: 'role-with-several-lines',
  title: 'Several lines of report',
  question: 'Which roles report to more than one other?',
  domain: 'clarity',
  severity: 'note',
  why: 'Leaders found answering to several managers one of the things that make system work hard.',
  remedy: 'Agree who sets objectives and appraises, and write it in the job description; or keep one line.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: being accountable to multiple line managers.',
  limits: {},
  find: (now) =>
    now.all(role).flatMap(({ id, values: { reportsTo = [] } }) => {
      const above = [...new Set(reportsTo)].filter((one) => now.find(one))
      return above.length > 1 ? [{ about: [id], evidence: above }] : []
    }),
  say: ({ about: [of], evidence: above }, title) =>
    `${title(of)} reports to ${above.length} roles: ${above.map(title).join(' and ')}.`,
})
