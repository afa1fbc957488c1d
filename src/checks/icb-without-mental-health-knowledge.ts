// The board of an integrated care board of whose ordinary members none is known to know about mental health services.
import { check } from '#core/check.ts'
import { bodiesOfStatus, lackOf, membersOfBody } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbWithoutMentalHealthKnowledge = check({
  code: 'icb-without-mental-health-knowledge',
  title: 'Integrated care board without knowledge of mental health',
  question: 'Which ordinary member brings knowledge of mental health services?',
  domain: 'balance',
  severity: 'ask',
  why: 'The law asks that at least one ordinary member knows, from experience, about services for mental illness. It is something a member brings, not a seat of its own.',
  remedy:
    'If a member has it, record it: on the appointment under “Brings knowledge of”, or on the seat if whoever sits there must have it. If none has, seek it in the next appointment.',
  basis:
    'National Health Service Act 2006, Schedule 1B, paragraph 8; NHS Providers, guide to the Health and Care Act 2022, overview of integrated care boards.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const ordinary = members.filter(
        ({ attends, place }) => !attends && place.seat.values.capacity !== 'chair',
      )
      const lack = lackOf(ordinary.filter(({ experience }) => experience.has('mental-health')))
      return members.length > 0 && lack ? [{ about: [id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'vacant'
      ? `The place on ${title(of)} that brings knowledge of mental health services is vacant.`
      : `The record does not say which ordinary member of ${title(of)} brings knowledge of mental health services.`,
})
