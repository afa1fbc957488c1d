// A body with more than one seat of a chair, as two bodies that became one often have. Joint chairs sit in one seat of two
// places.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { body, seat } from '#kinds/index.ts'

export const severalChairs = check({
  code: 'several-chairs',
  title: 'More than one seat of a chair',
  question: 'Which bodies have two seats of a chair?',
  domain: 'clarity',
  severity: 'ask',
  why: 'Two chairs with a seat each may each think that the other answers for the meeting; after a merger one is often left over.',
  remedy: 'Close the one that is left over. For joint chairs, keep one seat with two places.',
  basis:
    'Our own advice: job sharing is recorded as one post with several places (popolo-project/popolo-spec#16).',
  limits: {},
  find: (now) =>
    now.all(body).flatMap(({ id }) => {
      const chairs = now.pointing(seat, 'body', id).filter(({ values }) => values.capacity === 'chair')
      const about: readonly [Id, ...Id[]] = [id, ...chairs.map((one) => one.id)]
      return chairs.length > 1 ? [{ about, evidence: chairs.length }] : []
    }),
  say: ({ about: [of, ...chairs] }, title) =>
    `${title(of)} has ${chairs.length} seats of a chair: ${chairs.map((one) => title(one)).join('; ')}.`,
})
