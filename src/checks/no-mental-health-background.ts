// A body that leads a system or place on which nobody is known to come from mental health services. Asked where
// a trust that gives them is recorded in the area, and not of integrated care boards, whose law has a check of its own.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, levelOfBody, membersOfBody, trustsKnowing } from '#facts/index.ts'

export const noMentalHealthBackground = check({
  code: 'no-mental-health-background',
  title: 'No background in mental health',
  question: 'Who there knows mental health services?',
  domain: 'balance',
  severity: 'note',
  why: 'Colleagues from mental health are well placed to lead across organisations, and their services are easily forgotten where they are not.',
  remedy:
    'If someone has it, record it: on the appointment under “Brings knowledge of”, or on the seat if whoever sits there must have it. If nobody has, seek it in the next appointment.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “leadership roles attracting colleagues from mental health and community settings”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body, leads }) => {
      const members = leads === 'icb-board' ? [] : membersOfBody(now, body.id)
      const lack = lackOf(members.filter(({ experience }) => experience.has('mental-health')))
      if (members.length === 0 || !lack) return []
      const trusts = trustsKnowing(now, 'mental-health', levelOfBody(now, body.id).area?.id)
      return trusts.length > 0 ? [{ about: [body.id] as const, evidence: { lack, trusts } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'vacant'
      ? `The only place on ${title(of)} that brings knowledge of mental health services is vacant.`
      : `Nothing recorded says that anyone on ${title(of)} brings knowledge of mental health services.`,
  evidence: ({ evidence: { trusts } }, title) =>
    trusts.map((one) => [{ text: title(one), thing: one }, ' gives such services in its area.']),
})
