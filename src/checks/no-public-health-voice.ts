// A body that leads a system or place on which nobody is known to come from public health.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, membersOfBody } from '#facts/index.ts'

export const noPublicHealthVoice = check({
  code: 'no-public-health-voice',
  title: 'No voice for public health',
  question: 'Who there speaks for public health?',
  domain: 'balance',
  severity: 'ask',
  why: 'Prevention and the health of the whole population need someone at the table who is answerable for them.',
  remedy:
    'If someone has it, record it: on the appointment under “Brings knowledge of”, or on the seat if whoever sits there must have it. If nobody has, seek it in the next appointment.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “public health playing a greater role”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body }) => {
      const members = membersOfBody(now, body.id)
      const lack = lackOf(members.filter(({ experience }) => experience.has('public-health')))
      return members.length > 0 && lack ? [{ about: [body.id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'vacant'
      ? `The only place on ${title(of)} that brings knowledge of public health is vacant.`
      : `Nothing recorded says that anyone on ${title(of)} brings knowledge of public health.`,
})
