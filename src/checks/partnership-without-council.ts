// A council that answers for social care in the area of an integrated care partnership, and has no member on it.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { bodiesOfStatus, councilsWithSocialCare, lackOf, levelOfBody, membersOfBody } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const partnershipWithoutCouncil = check({
  code: 'partnership-without-council',
  title: 'Council without a member on the integrated care partnership',
  question: 'Does each council with social care have a member on the partnership?',
  domain: 'connection',
  severity: 'act',
  why: 'The law asks for one member from each council whose area is, or is partly, in that of the integrated care board and which answers for social care.',
  remedy: 'Open a seat on the partnership that the council nominates to, or appoint to it.',
  basis:
    'Local Government and Public Involvement in Health Act 2007, section 116ZA: one member appointed by each responsible local authority.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'partnership').flatMap(({ id }) => {
      const members = membersOfBody(now, id).filter(({ attends }) => !attends)
      if (members.length === 0) return []
      const councils = councilsWithSocialCare(now, levelOfBody(now, id).area?.id)
      // Places for the sector, where no council is named, may be one for each: the record cannot tell.
      const unnamed = members.filter(({ place, organisations }) => {
        const { sector, nominatedBy } = place.seat.values
        return sector === 'council' && !nominatedBy && organisations.length === 0
      })
      if (unnamed.length >= councils.length) return []
      return councils.flatMap((council) => {
        const lack = lackOf(members.filter(({ organisations }) => organisations.includes(council.id)))
        return lack ? [{ about: [id, council.id] as const, evidence: { lack } }] : []
      })
    }),
  say: ({ about: [of, council], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `${title(council as Id)} has no seat on ${title(of)}.`
      : `The place of ${title(council as Id)} on ${title(of)} is vacant.`,
})
