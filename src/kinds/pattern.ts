// A pattern of a system's own: a role or a structure that has helped before, kept so that others can begin with it.
import { reference, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const pattern = kind({
  name: 'pattern',
  words: { one: 'pattern', many: 'patterns' },
  purpose:
    'A role or a structure that has helped, with what it costs and what to watch, to begin a draft with.',
  fields: {
    name: text('Name', { required: true }),
    what: text('What it is', { required: true, long: true }),
    helps: text('When it helps', { long: true }),
    costs: text('What it costs', { long: true }),
    watch: text('What to watch', { long: true }),
    like: references('Like', ['role', 'body', 'seat'], {
      hint: 'Roles, bodies and seats of the record that a draft can begin with a copy of.',
    }),
    tried: reference('Tried in', ['area']),
  },
  listed: ['tried'],
  title: (values) => values.name,
})
