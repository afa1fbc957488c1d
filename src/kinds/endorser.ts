// An endorser: an organisation that is asked about drafts, and the roles or seats that answer for it. Whoever holds one
// of them on the day may answer, so that the answer does not leave with a person.
import { choice, reference, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

const asking = {
  always: 'About every draft',
  touched: 'About drafts that touch it',
} as const

export const endorser = kind({
  name: 'endorser',
  words: { one: 'endorsing partner', many: 'endorsing partners' },
  purpose: 'An organisation that is asked to say yes or no to drafts, and who answers for it.',
  fields: {
    organisation: reference('Organisation', ['organisation'], { required: true }),
    answers: references('Answered by', ['role', 'seat'], {
      required: true,
      hint: 'The roles or seats whose holders may answer for the organisation.',
    }),
    asked: choice('Asked', asking, { hint: 'About every draft, if left empty.' }),
    note: text('Note', { long: true }),
  },
  listed: ['organisation', 'answers', 'asked'],
  title: (values, title) => `${title(values.organisation)}, endorsing partner`,
  sentences: {
    begin: (values, title) => `${title(values.organisation)} is asked about drafts`,
    end: (values, title) => `${title(values.organisation)} is no longer asked about drafts`,
  },
  steers: true,
})
