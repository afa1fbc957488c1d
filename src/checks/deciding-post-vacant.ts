// A function that is decided by a post with nobody in it. That the post is vacant is told once, by `vacant-role`; here, for
// each function, that nobody can decide.
import { check } from '#core/check.ts'
import { faultsCalled } from '#facts/index.ts'

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
    faultsCalled(now, 'post-vacant').map(({ of, one }) => ({
      about: [of, one.post] as const,
      evidence: one,
    })),
  say: ({ about: [of, post] }, title) =>
    `${title(of)} is decided by ${title(post ?? of)}, and nobody is recorded in that post.`,
})
