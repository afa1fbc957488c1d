// A sample unit: say here in a sentence what one is. It knows no other kind and points at them by name.
import { text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const sampleUnit = kind({
  name: 'sample-unit',
  words: { one: 'sample unit', many: 'sample units' },
  purpose: 'What it is for, in a sentence for the person filling it in.',
  fields: {
    name: text('Name', { required: true }),
    note: text('Note', { long: true }),
  },
  listed: ['note'],
  title: (values) => values.name,
})
