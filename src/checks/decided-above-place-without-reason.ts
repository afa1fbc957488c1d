// A function decided at several levels, of which one is above place without a reason.
import { check } from '#core/check.ts'
import { faultsCalled, sayList } from '#facts/index.ts'

export const decidedAbovePlaceWithoutReason = check({
  code: 'decided-above-place-without-reason',
  title: 'Above place without a reason',
  question: 'Which functions are decided above place, and place too, without saying why?',
  domain: 'clarity',
  severity: 'note',
  why: 'Decisions belong as near to people as works: scale, shared practice, or a problem no place can solve alone are reasons to go higher.',
  remedy: 'Say on the part above place which of the three reasons holds, or pass the decision to places.',
  basis:
    'Three tests of West Yorkshire’s partners for working above place: case study of the Local Government Association.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'above-place').map(({ of, one }) => ({ about: [of] as const, evidence: one })),
  say: ({ about: [of], evidence: { remits } }, title) =>
    `${title(of)} is decided at several levels, and why ${sayList([...new Set(remits.map(({ values }) => title(values.to)))])} decides above place is not said.`,
})
