// A measure that is judged and has no target in force, for anyone. Not asked before the first target is recorded.
import { check } from '#core/check.ts'
import { measure, target } from '#kinds/index.ts'

export const measureWithoutTarget = check({
  code: 'measure-without-target',
  title: 'Measure without a target',
  question: 'What do we judge without saying what is good enough?',
  domain: 'learning',
  severity: 'note',
  why: 'Without a target a chart says whether something changed, and never whether it will be good enough.',
  remedy:
    'Record the national standard, the agreed plan or a local aim, with the day from which it holds. If none is wanted, set this aside and say why.',
  basis:
    'Our own advice. Making Data Count shows assurance, whether a target will be met if nothing changes, beside variation; without a target there is none to show.',
  limits: {},
  find(now) {
    if (now.all(target).length === 0) return []
    return now
      .all(measure)
      .filter(
        ({ id, values }) =>
          values.direction !== 'neutral' && now.pointing(target, 'measure', id).length === 0,
      )
      .map(({ id }) => ({ about: [id] as const, evidence: undefined }))
  },
  say: ({ about: [of] }, title) => `No target is recorded for ${title(of)}.`,
})
