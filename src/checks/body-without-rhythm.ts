// A body of which the record does not say how often it meets.
import { check } from '#core/check.ts'
import { body } from '#kinds/index.ts'

export const bodyWithoutRhythm = check({
  code: 'body-without-rhythm',
  title: 'No meeting rhythm recorded',
  question: 'Which bodies do not say how often they meet?',
  domain: 'connection',
  severity: 'note',
  why: 'Relationships are made in meetings that people can plan for, and the time that leaders give is counted from them.',
  remedy: 'Record how often it meets; “as required” is an answer.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, enablers of connectivity and relationships: regularly scheduled meetings.',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ values }) => values.meets === undefined)
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `How often ${title(of)} meets is not recorded.`,
})
