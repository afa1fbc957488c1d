// A part that decides up to more than whoever passed it on may.
import { check } from '#core/check.ts'
import { faultsCalled, sayPounds } from '#facts/index.ts'

export const delegationAboveLimit = check({
  code: 'delegation-above-limit',
  title: 'Beyond the limit of its source',
  question: 'Who may decide more than whoever passed it on to them?',
  domain: 'clarity',
  severity: 'act',
  why: 'Nobody can pass on more than they have: a decision above that limit may not stand.',
  remedy: 'Correct one of the two limits by the scheme that sets them.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'above-limit').map(({ of, one }) => ({
      about: [of, one.remit.id] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { giver, limit, remit } }, title) => {
    const { to, upTo } = remit.values
    const much = upTo === undefined ? 'without limit' : `up to ${sayPounds(upTo)}`
    return `${title(to)} decides ${title(of)} ${much}, but ${title(giver)}, which passed it on, only up to ${sayPounds(limit)}.`
  },
})
