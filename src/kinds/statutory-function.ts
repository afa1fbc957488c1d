// A function: a duty or power that someone holds in law, or work that partners agreed to do together. Who decides it on a
// day is said by assignments.
import { choice, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { themes } from './lists/themes.ts'

export const functionSorts = {
  duty: 'Duty in law',
  power: 'Power in law',
  agreed: 'Agreed between partners',
} as const

export const statutoryFunction = kind({
  name: 'function',
  words: { one: 'function', many: 'functions' },
  purpose: 'Something that must or may be decided and done, such as commissioning primary care.',
  fields: {
    name: text('Name', { required: true }),
    heldBy: references('Held in law by', ['organisation', 'body'], {
      hint: 'Who stays accountable in law, whoever decides. Several where each holds its own.',
    }),
    sort: choice('Sort', functionSorts),
    law: text('Where it is written', {
      hint: 'Such as 2006 Act, section 65Z5; or an agreement and its date.',
    }),
    theme: choice('Theme', themes),
    about: text('What it covers', { long: true }),
    note: text('Note', { long: true }),
  },
  listed: ['heldBy', 'sort', 'law'],
  title: (values) => values.name,
})
