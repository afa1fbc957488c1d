// A body of which the record does not say what it is for.
import { check } from '#core/check.ts'
import { body } from '#kinds/index.ts'

export const bodyWithoutPurpose = check({
  code: 'body-without-purpose',
  title: 'No purpose recorded',
  question: 'Which bodies do not say what they are for?',
  domain: 'clarity',
  severity: 'note',
  why: 'Leaders asked for boards with a clear purpose; without one nobody can tell two bodies apart, or close one.',
  remedy: 'Write the purpose in a sentence, from its terms of reference.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, enablers of clarity: clarity of purpose and well-defined objectives.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ values }) => values.purpose === undefined)
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `The purpose of ${title(of)} is not recorded.`,
})
