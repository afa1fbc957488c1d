// A body of which the record does not say who sits on it: no seat at all, empty or not.
import { check } from '#core/check.ts'
import { body, seat } from '#kinds/index.ts'

export const bodyWithoutSeats = check({
  code: 'body-without-seats',
  title: 'No seats recorded',
  question: 'Which bodies do not say who sits on them?',
  domain: 'clarity',
  severity: 'note',
  why: 'Nothing can be said about a body’s balance, its chair or its quorum until its seats are known.',
  remedy: 'Add its seats from its terms of reference, or end the body if it no longer meets.',
  basis:
    'Published terms of reference state the membership, as those of the Cornwall and Isles of Scilly board do (cios.icb.nhs.uk).',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ id }) => now.pointing(seat, 'body', id).length === 0)
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `No seat of ${title(of)} is recorded.`,
})
