// Parts in a function that were passed on in a circle, so that none of them comes from whoever holds it in law.
import { check } from '#core/check.ts'
import { faultsCalled, sayList } from '#facts/index.ts'

export const delegationInCircle = check({
  code: 'delegation-in-circle',
  title: 'Passed on in a circle',
  question: 'Which decisions were passed on in a circle?',
  domain: 'clarity',
  severity: 'act',
  why: 'Each of them decides because another let it, and nobody who holds the function in law did.',
  remedy: 'Find the scheme that passed it on first, and correct who gave it to whom.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'circle').map(({ of, one }) => ({
      about: [of, ...one.remits.map((each) => each.id)] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { remits } }, title) =>
    remits.length === 1
      ? `${title(remits[0]?.values.to ?? of)} is recorded as having passed ${title(of)} on to itself.`
      : `${sayList(remits.map(({ values }) => title(values.to)))} pass ${title(of)} on to each other in a circle.`,
})
