// A paper of a system's own: which parts it is made of and in which order, with what is said before them. What it says is
// always read from the record.
import { date, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const paperTemplate = kind({
  name: 'paper-template',
  words: { one: 'paper template', many: 'paper templates' },
  purpose:
    'A paper that comes again: its parts in their order, what stands before them, and when it was last sent out.',
  fields: {
    name: text('Name', { required: true }),
    parts: text('Parts', {
      required: true,
      long: true,
      hint: 'One on each line, in order, such as governance/map.',
    }),
    tabledAt: text('For', { hint: 'Who it is for, such as the board’s meetings in public.' }),
    note: text('Covering note', { long: true }),
    issued: date('Last sent out', { hint: 'The next one marks what changed since this day.' }),
  },
  listed: ['tabledAt', 'issued'],
  title: (values) => values.name,
  steers: true,
})
