// The board of an integrated care board without a partner member put forward by NHS trusts.
import { check } from '#core/check.ts'
import { bodiesOfStatus, lackOf, membersOfBody, partnerMembers } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbWithoutTrustPartner = check({
  code: 'icb-without-trust-partner',
  title: 'Integrated care board without a member from NHS trusts',
  question: 'Do the NHS trusts of the area have someone on the board?',
  domain: 'balance',
  severity: 'act',
  why: 'The law asks for at least one member put forward jointly by the NHS trusts and foundation trusts that serve the area.',
  remedy: 'Open a seat for a partner member whom the trusts nominate, or ask them to nominate to it.',
  basis:
    'National Health Service Act 2006, Schedule 1B, paragraph 8, as integrated care boards restate it in section 2.1.6 of their constitutions.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const lack = lackOf(partnerMembers(now, id, 'trust'))
      return lack && membersOfBody(now, id).length > 0 ? [{ about: [id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `${title(of)} has no seat for a partner member put forward by NHS trusts.`
      : `Nobody sits on ${title(of)} for NHS trusts: every place for their partner member is vacant.`,
})
