// A body whose seat of chair stands empty: told once for the body, however many seats of chair it has.
import { check } from '#core/check.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { chairOfBody, vacantSince } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

export const vacantChair = check({
  code: 'vacant-chair',
  title: 'Nobody in the chair',
  question: 'Which bodies have nobody in the chair?',
  domain: 'clarity',
  severity: 'act',
  why: 'Without a chair nobody sets the agenda, signs the minutes or speaks for the body between meetings.',
  remedy: 'Record who has taken the chair, or who acts until someone is appointed.',
  basis:
    'The law asks integrated care boards for a chair (National Health Service Act 2006, Schedule 1B, paragraph 3); that others have one too is our own advice.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ id }) => chairOfBody(now, id).state === 'vacant')
      .map(({ id }) => ({ about: [id], evidence: emptySince(now, id) })),
  say: ({ about: [of], evidence: since }, title) =>
    `Nobody is recorded in the chair of ${title(of)}${since ? ` since ${showDay(since)}` : ''}.`,
})

// Since the last of several chairs fell empty.
function emptySince(now: Snapshot, of: Id): Day | undefined {
  const chairs = now.pointing(seat, 'body', of).filter((one) => one.values.capacity === 'chair')
  const days = chairs.map(({ id }) => vacantSince(now, id)).filter((day) => day !== undefined)
  return days.toSorted().at(-1)
}
