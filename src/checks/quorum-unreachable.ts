// A body whose quorum is more than the members in place who can vote. Those who may or may not vote count as if they
// did, so that only what is surely out of reach is told; those on leave with nobody standing in do not count.
import { check } from '#core/check.ts'
import { seatsOfBody } from '#facts/index.ts'
import { body } from '#kinds/index.ts'

export const quorumUnreachable = check({
  code: 'quorum-unreachable',
  title: 'Quorum out of reach',
  question: 'Which bodies have too few voting members in place for their quorum?',
  domain: 'clarity',
  severity: 'act',
  why: 'Even if everyone comes, the body cannot decide, and what it decides does not stand.',
  remedy:
    'Fill the vacant voting seats, name people to stand in, or change the quorum in its terms of reference.',
  basis:
    'The Hertfordshire health and wellbeing board, 3 September 2024: 9 of the 10 needed were there, so nothing could be decided (hemeltoday.co.uk).',
  limits: {},
  find: (now) =>
    now.all(body).flatMap(({ id, values: { quorum } }) => {
      const places = quorum === undefined ? [] : seatsOfBody(now, id)
      if (quorum === undefined || places.length === 0) return []
      const present = places.filter(
        ({ seat, votes, vacant, onLeave, stoodIn }) =>
          (votes ?? seat.values.capacity !== 'attendee') && !vacant && (!onLeave || stoodIn),
      ).length
      return present < quorum ? [{ about: [id], evidence: { quorum, present } }] : []
    }),
  say: ({ about: [of], evidence: { quorum, present } }, title) =>
    `${title(of)} needs ${quorum} voting members for its quorum and has ${present} in place.`,
})
