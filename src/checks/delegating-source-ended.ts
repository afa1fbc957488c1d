// A part that decides though whoever passed it on has ended, or has it no more.
import { check } from '#core/check.ts'
import { faultsCalled } from '#facts/index.ts'

export const delegatingSourceEnded = check({
  code: 'delegating-source-ended',
  title: 'Source ended',
  question: 'Who decides though whoever passed it on to them is no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'A part that was passed on ends with its source, unless whoever comes after passes it on anew.',
  remedy: 'Say who passes it on now, or end it.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'source-ended').map(({ of, one }) => ({
      about: [of, one.remit.id] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { link, remit } }, title) => {
    const state = link.what === 'giver' ? 'has ended' : 'no longer decides it'
    return `${title(remit.values.to)} decides ${title(of)} as passed on by ${title(link.giver)}, which ${state}.`
  },
})
