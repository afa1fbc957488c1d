// A body that leads a system or place without a lay or independent member. Not asked of integrated care boards, whose
// non-executive members have a check of their own.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, membersOfBody } from '#facts/index.ts'

export const noLayMember = check({
  code: 'no-lay-member',
  title: 'No lay or independent member',
  question: 'Who sits there for nobody’s organisation?',
  domain: 'balance',
  severity: 'ask',
  why: 'Lay members bring accountability and a view from outside. It is one corner of the triangle of executive, lay and clinical leadership.',
  remedy: 'Open a seat for a resident or an independent member, or appoint to the one there is.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “a triangular approach to leadership roles”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body, leads }) => {
      const members = leads === 'icb-board' ? [] : membersOfBody(now, body.id)
      const lay = members.filter((one) => one.function === 'lay' || one.voices.includes('lay'))
      const lack = lackOf(lay)
      return members.length > 0 && lack ? [{ about: [body.id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `No seat on ${title(of)} is recorded as that of a lay or independent member.`
      : `${title(of)} has a place for a lay or independent member, and it is vacant.`,
})
