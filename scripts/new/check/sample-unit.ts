// Sample unit: say here in a sentence what is found, and what is left to other checks.
import { check } from '#core/check.ts'
import { body } from '#kinds/index.ts'

export const sampleUnit = check({
  code: 'sample-unit',
  title: 'Sample unit',
  question: 'Which bodies have no short name?',
  domain: 'clarity',
  severity: 'note',
  why: 'Why it matters, in words a chair would use.',
  remedy: 'What someone could do about it.',
  basis: 'The law, guidance or study that it rests on, with the clause or page.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ values }) => values.short === undefined)
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `${title(of)} has no short name.`,
})
