// A body whose seat of chair stands empty: told once for the body, however many seats of chair it has.
import { check } from '#core/check.ts'
import { chairOfBody } from '#facts/index.ts'
import { body } from '#kinds/index.ts'

export const vacantChair = check({
  code: 'vacant-chair',
  title: 'Body without anyone in the chair',
  question: 'Which bodies have nobody in the chair?',
  domain: 'clarity',
  severity: 'act',
  why: 'Without a chair nobody sets the agenda, signs the minutes or speaks for the body between meetings.',
  remedy: 'Record who has taken the chair, or name a deputy who acts until someone is appointed.',
  basis:
    'Chairs of boards and committees: NHS England guidance on integrated care board constitutions and governance.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ id }) => chairOfBody(now, id).state === 'vacant')
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `Nobody is in the chair of ${title(of)}.`,
})
