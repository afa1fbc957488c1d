// An organisation: a legal body that employs, nominates or serves. Its earlier names are its earlier versions.
import { choice, reference, references, text, texts } from '#core/fields.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'
import { sectors } from './lists/sectors.ts'

export const organisation = kind({
  name: 'organisation',
  words: { one: 'organisation', many: 'organisations' },
  purpose: 'A legal body: an NHS trust, a council, a charity, a practice.',
  fields: {
    name: text('Name', { required: true }),
    short: text('Short name', { hint: 'What people call it in tables, such as BTHFT.' }),
    sector: choice('Sector', sectors),
    type: text('Type', { hint: 'Such as acute trust, unitary authority, hospice, integrated care board.' }),
    identifiers: identifiers('Codes', { hint: 'Register and code, such as ods:RAE; charity:1012345.' }),
    serves: references('Areas served', ['area']),
    partOf: reference('Part of', ['organisation'], {
      hint: 'The organisation it belongs to, if it is not its own.',
    }),
    otherNames: texts('Other names', {
      hint: 'Spellings and abbreviations found in papers, with semicolons between.',
    }),
    note: text('Note', { long: true }),
  },
  listed: ['short', 'sector', 'type', 'identifiers'],
  title: (values) => values.name,
})
