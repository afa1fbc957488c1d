// The board of an integrated care board without a partner member put forward by councils.
import { check } from '#core/check.ts'
import { bodiesOfStatus, lackOf, membersOfBody, partnerMembers } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbWithoutCouncilPartner = check({
  code: 'icb-without-council-partner',
  title: 'Integrated care board without a member from councils',
  question: 'Do the councils of the area have someone on the board?',
  domain: 'balance',
  severity: 'act',
  why: 'The law asks for at least one member put forward jointly by the councils that answer for social care in the area.',
  remedy: 'Open a seat for a partner member whom the councils nominate, or ask them to nominate to it.',
  basis:
    'National Health Service Act 2006, Schedule 1B, paragraph 8, as integrated care boards restate it in section 2.1.6 of their constitutions.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const lack = lackOf(partnerMembers(now, id, 'council'))
      return lack && membersOfBody(now, id).length > 0 ? [{ about: [id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `${title(of)} has no seat for a partner member put forward by councils.`
      : `Nobody sits on ${title(of)} for councils: every place for their partner member is vacant.`,
})
