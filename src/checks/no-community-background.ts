// A body that leads a system or place on which nobody is known to come from community services. Asked where a trust that
// does is recorded in the area.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, levelOfBody, membersOfBody, trustsKnowing } from '#facts/index.ts'

export const noCommunityBackground = check({
  code: 'no-community-background',
  title: 'No background in community services',
  question: 'Who there knows community services?',
  domain: 'balance',
  severity: 'note',
  why: 'Colleagues from community services are used to building relationships across organisations, and most care is given there.',
  remedy:
    'If someone has it, record it: on the appointment under “Brings knowledge of”, or on the seat if whoever sits there must have it. If nobody has, seek it in the next appointment.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “leadership roles attracting colleagues from mental health and community settings”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body }) => {
      const members = membersOfBody(now, body.id)
      const lack = lackOf(members.filter(({ experience }) => experience.has('community')))
      if (members.length === 0 || !lack) return []
      const trusts = trustsKnowing(now, 'community', levelOfBody(now, body.id).area?.id)
      return trusts.length > 0 ? [{ about: [body.id] as const, evidence: { lack, trusts } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'vacant'
      ? `The only place on ${title(of)} that brings knowledge of community services is vacant.`
      : `Nothing recorded says that anyone on ${title(of)} brings knowledge of community services.`,
  evidence: ({ evidence: { trusts } }, title) =>
    trusts.map((one) => [{ text: title(one), thing: one }, ' gives such services in its area.']),
})
