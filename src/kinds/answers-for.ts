// Who answers for an outcome, and in what part: a role, seat, body or organisation, never a person. Who that is on a day
// follows from who holds the role.
import { choice, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { answeringLevels } from './lists/levels.ts'

export const answeringParts = {
  accountable: 'Accountable',
  responsible: 'Responsible',
  contributes: 'Contributes',
  assures: 'Assures',
  informed: 'Is informed',
} as const
export type AnsweringPart = keyof typeof answeringParts

const verbs: Readonly<Record<AnsweringPart, string>> = {
  accountable: 'is accountable for',
  responsible: 'is responsible for',
  contributes: 'contributes to',
  assures: 'assures',
  informed: 'is informed of',
}

export const answersFor = kind({
  name: 'answers-for',
  words: { one: 'part in an outcome', many: 'parts in outcomes' },
  purpose: 'Who answers for an outcome, and in what part. One is accountable at each level.',
  fields: {
    outcome: reference('Outcome', ['outcome'], { required: true }),
    holder: reference('Who', ['role', 'seat', 'body', 'organisation'], {
      required: true,
      hint: 'A role, where there is one: an organisation as a whole is nobody to ask.',
    }),
    part: choice('Part', answeringParts, { required: true }),
    level: choice('At level', answeringLevels, { hint: 'The level of the outcome, if left empty.' }),
    area: reference('For area', ['area'], { hint: 'The area of the outcome, if left empty.' }),
    note: text('Note', { long: true }),
  },
  listed: ['outcome', 'holder', 'part', 'level'],
  title: (values, title) => `${title(values.holder)} ${verbs[values.part]} ${title(values.outcome)}`,
  sentences: {
    begin: (values, title) =>
      `${title(values.holder)} ${verbs[values.part]} the outcome ${title(values.outcome)}`,
    end: (values, title) =>
      `${title(values.holder)} no longer ${verbs[values.part]} the outcome ${title(values.outcome)}`,
  },
})
