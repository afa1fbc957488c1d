// A decision: what a body agreed, with its minute. Changes adopted under it name it.
import { choice, reference, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const decision = kind({
  name: 'decision',
  words: { one: 'decision', many: 'decisions' },
  purpose: 'Something a body agreed, on the day it did, with the minute that says so.',
  fields: {
    title: text('What was decided', { required: true }),
    body: reference('Decided by', ['body']),
    minute: text('Minute', { hint: 'Where it is written down, such as "Board, 3 March 2027, item 7".' }),
    quorate: choice('Quorum', { yes: 'Met', no: 'Not met' }, { hint: 'As the minute records it.' }),
    present: text('Who was there', { hint: 'Numbers are enough, such as "9 of 14 voting members".' }),
    authority: text('Authority', {
      hint: 'What lets this body decide it, such as a clause of the scheme of delegation.',
    }),
    with: references('Agreed with', ['organisation'], {
      hint: 'Organisations whose own agreement it needed.',
    }),
    draft: text('Draft', { hint: 'The draft that was adopted by it.' }),
    note: text('Note', { long: true }),
  },
  listed: ['body', 'minute', 'quorate'],
  title: (values) => values.title,
  sentences: {
    begin: (values, title) =>
      values.body ? `${title(values.body)} decides: ${values.title}` : `it is decided: ${values.title}`,
    end: (values) => `the decision no longer stands: ${values.title}`,
  },
  event: true,
})
