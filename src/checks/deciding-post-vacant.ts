// A function that is decided by a post with nobody in it. That the post is vacant is told once, by `vacant-role`; here, for
// each function, that nobody can decide.
import { check } from '#core/check.ts'
import { faultsOfFunction } from '#facts/index.ts'
import { statutoryFunction } from '#kinds/index.ts'

export const decidingPostVacant = check({
  code: 'deciding-post-vacant',
  title: 'Deciding post vacant',
  question: 'Which functions are decided by a post that nobody holds?',
  domain: 'clarity',
  severity: 'act',
  why: 'On paper someone decides. In fact nobody can, or someone does without being allowed to.',
  remedy:
    'Record who has taken the post up or acts in it, or pass the decision to a post that somebody holds.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    now
      .all(statutoryFunction)
      .flatMap(({ id }) =>
        faultsOfFunction(now, id).flatMap((one) =>
          one.fault === 'post-vacant' ? [{ about: [id, one.post] as const, evidence: one }] : [],
        ),
      ),
  say: ({ about: [of, post] }, title) =>
    `${title(of)} is decided by ${title(post ?? of)}, and nobody is recorded in that post.`,
})
