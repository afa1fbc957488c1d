// A body that has members but no seat of a chair at all, empty or not.
import { check } from '#core/check.ts'
import { chairOfBody, statusInLaw } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

export const bodyWithoutChair = check({
  code: 'body-without-chair',
  title: 'No seat of a chair',
  question: 'Which bodies have seats, but none for a chair?',
  domain: 'clarity',
  severity: 'ask',
  why: 'If nobody is meant to chair, nobody is answerable for what the body does between meetings.',
  remedy: 'Add the seat of the chair, or mark the seat that has the chair as such.',
  basis:
    'The law asks integrated care boards for a chair (National Health Service Act 2006, Schedule 1B, paragraph 3); that others have one too is our own advice.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ id }) => now.pointing(seat, 'body', id).length > 0)
      .filter(({ id }) => chairOfBody(now, id).state === 'none')
      // Of these the law asks, and a check of its own.
      .filter(({ id }) => statusInLaw(now, id)?.status !== 'icb-board')
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `${title(of)} has seats but no seat of a chair.`,
})
