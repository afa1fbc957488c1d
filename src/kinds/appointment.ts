// An appointment: a person in a role or a seat. It ends when they leave; the end of the term is only a date to
// act by. Acting, leave and cover are spells inside it, not new appointments.
import { choice, date, reference, text } from '#core/fields.ts'
import { choices } from '#core/choices.ts'
import { kind } from '#core/kind.ts'
import { experiences } from './lists/experiences.ts'
import { spells } from '#core/spell.ts'

export const appointmentBases = {
  substantive: 'Substantive',
  interim: 'Interim',
  acting: 'Acting',
  secondment: 'Secondment',
  cover: 'Cover',
} as const

export const appointment = kind({
  name: 'appointment',
  words: { one: 'appointment', many: 'appointments' },
  purpose: 'A person in a role or a seat, from the day they took it up until the day they left.',
  fields: {
    person: reference('Person', ['person'], { required: true }),
    to: reference('Role or seat', ['role', 'seat'], { required: true }),
    basis: choice('Basis', appointmentBases),
    termEnds: date('Term ends', {
      hint: 'The last day of the term. They stay in place until they are recorded as having left.',
    }),
    onBehalfOf: reference('From organisation', ['organisation'], {
      hint: 'The organisation they come from.',
    }),
    spells: spells('Spells', 'Such as "on-leave 2026-01-05..2026-03-01"; the last day is not included.'),
    brings: choices('Brings knowledge of', experiences, {
      hint: 'What they know from their own work or life.',
    }),
    note: text('Note', { long: true }),
  },
  listed: ['basis', 'termEnds'],
  title: (values, title) => `${title(values.person)} as ${title(values.to)}`,
  sentences: {
    begin: (values, title) => `${title(values.person)} takes up ${title(values.to)}`,
    end: (values, title) => `${title(values.person)} leaves ${title(values.to)}`,
  },
  holding: {
    holder: 'person',
    position: 'to',
    spells: 'spells',
    standsIn: (values) => values.basis === 'cover',
  },
})
