// An integrated care partnership on which the integrated care board has no member.
import { check } from '#core/check.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  bodiesOfStatus,
  isIntegratedCareBoard,
  lackOf,
  membersOfBody,
  statusInLaw,
  type Member,
} from '#facts/index.ts'
import { organisation } from '#kinds/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const partnershipWithoutIcbMember = check({
  code: 'partnership-without-icb-member',
  title: 'Integrated care partnership without the integrated care board',
  question: 'Does the integrated care board have a member on the partnership?',
  domain: 'connection',
  severity: 'act',
  why: 'The partnership is a joint committee of the integrated care board and the councils; the law asks for one member the board appoints.',
  remedy: 'Open a seat on the partnership that the integrated care board nominates to, or appoint to it.',
  basis:
    'Local Government and Public Involvement in Health Act 2007, section 116ZA: one member appointed by the integrated care board.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'partnership').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const lack = lackOf(members.filter((one) => !one.attends && isOfIcb(now, one)))
      return members.length > 0 && lack ? [{ about: [id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `${title(of)} has no seat for a member of the integrated care board.`
      : `Nobody sits on ${title(of)} for the integrated care board: its place is vacant.`,
})

function isOfIcb(now: Snapshot, { organisations, followed, place }: Member): boolean {
  return (
    /\bICB\b|integrated care board/i.test(place.seat.values.name) ||
    followed.seats.some((one) => statusInLaw(now, one.values.body)?.status === 'icb-board') ||
    organisations.some((id) => {
      const one = now.get(organisation, id)
      return one !== undefined && isIntegratedCareBoard(one)
    })
  )
}
