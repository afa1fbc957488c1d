// A partnership that leads a system without a place for independent providers. A note only, and never of integrated care
// boards, whose independence of private interests the law protects.
import { check } from '#core/check.ts'
import { leadingBodies, membersOfBody } from '#facts/index.ts'

export const independentSectorAbsent = check({
  code: 'independent-sector-absent',
  title: 'Independent providers have no place',
  question: 'Do independent providers of care have a place in the partnership?',
  domain: 'balance',
  severity: 'note',
  why: 'Most care homes and home care are run by independent providers. Leaders thought it needful to engage with them, and careful thought needful about how.',
  remedy:
    'Consider a place for an association of care providers, or say in the partnership’s terms of reference how they are heard.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “private sector (particularly independent providers)”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body, leads }) => {
      const members = leads === 'partnership' || leads === 'system' ? membersOfBody(now, body.id) : []
      const isThere = members.some(({ voices }) => voices.includes('independent'))
      return members.length === 0 || isThere ? [] : [{ about: [body.id] as const, evidence: undefined }]
    }),
  say: ({ about: [of] }, title) =>
    `No seat on ${title(of)} is recorded as speaking for independent providers of care.`,
})
