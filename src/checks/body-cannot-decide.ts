// A body that is recorded as deciding what it cannot: advice, or an integrated care partnership, health and wellbeing board,
// place partnership or provider collaborative on a function of an integrated care board.
import { check } from '#core/check.ts'
import { faultsCalled } from '#facts/index.ts'

export const bodyCannotDecide = check({
  code: 'body-cannot-decide',
  title: 'Cannot decide as such',
  question: 'Which bodies are recorded as deciding what they only influence?',
  domain: 'clarity',
  severity: 'act',
  why: 'A partnership is no legal body: what it decides for an integrated care board may not stand, unless it was passed on to it.',
  remedy:
    'Record by what instrument it was passed on, such as a joint committee under sections 65Z5 and 65Z6, or record that it recommends.',
  basis:
    'National Health Service Act 2006, sections 65Z5 and 65Z6; The King’s Fund on place-based partnerships: none is a statutory body.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'cannot-decide').map(({ of, one }) => ({
      about: [of, one.remit.id] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { remit } }, title) => {
    const { instrument, to } = remit.values
    return instrument === 'advice'
      ? `${title(to)} is recorded as deciding ${title(of)} by advice only; it influences the decision.`
      : `${title(to)} is recorded as deciding ${title(of)}, which it cannot as such; it influences the decision.`
  },
})
