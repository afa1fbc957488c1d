// A part that decides from before, or until after, whoever passed it on has it.
import { check } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { faultsCalled } from '#facts/index.ts'

export const delegationOutsideDates = check({
  code: 'delegation-outside-dates',
  title: 'Beyond the dates of its source',
  question: 'Who decides before or after whoever passed it on to them may?',
  domain: 'clarity',
  severity: 'ask',
  why: 'What was passed on holds only while whoever passed it on has it: decisions on the other days may not stand.',
  remedy: 'Correct the dates by the scheme, or record when the source began or was renewed.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'outside-dates').map(({ of, one }) => ({
      about: [of, one.remit.id] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { from, giver, last, remit } }, title) => {
    const day = from
      ? `has it only from ${showDay(from)}`
      : last
        ? `has it only until ${showDay(last)}`
        : 'has it on other days'
    const what = from ? 'decides it from an earlier day' : 'has no last day, or a later one'
    return `${title(remit.values.to)} was passed ${title(of)} by ${title(giver)}, which ${day}; ${title(remit.values.to)} ${what}.`
  },
})
