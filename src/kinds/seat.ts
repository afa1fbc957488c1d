// A seat: a place, or several alike, on a body. It exists whether or not anyone sits in it, so it can be vacant.
import { choice, number, reference, references, text, yesNo } from '#core/fields.ts'
import { choices } from '#core/choices.ts'
import { kind } from '#core/kind.ts'
import { experiences } from './lists/experiences.ts'
import { functions } from './lists/functions.ts'
import { voices } from './lists/sectors.ts'

export const capacities = {
  chair: 'Chair',
  deputy: 'Deputy chair',
  member: 'Member',
  attendee: 'In attendance',
} as const

export const bases = {
  'ex-officio': 'Ex officio',
  nominated: 'Nominated',
  elected: 'Elected',
  appointed: 'Appointed',
  'co-opted': 'Co-opted',
} as const

export const seat = kind({
  name: 'seat',
  words: { one: 'seat', many: 'seats' },
  purpose: 'A place on a body. Several places that are alike can be one seat.',
  fields: {
    body: reference('Body', ['body'], { required: true }),
    name: text('Name', { required: true, hint: 'Such as Chair, or Partner Member (Local Authorities).' }),
    capacity: choice('Capacity', capacities, { required: true }),
    voting: yesNo('Votes', { hint: 'Leave it out if it is not known.' }),
    places: number('Number of places', { min: 1, max: 1000, whole: true, hint: 'One if left empty.' }),
    basis: choice('Basis', bases, { hint: 'How someone comes to sit in it.' }),
    exOfficio: references('Held by the holder of', ['role', 'seat'], {
      hint: 'For an ex officio seat: the role whose holder sits in it.',
    }),
    nominatedBy: references('Nominated by', ['organisation']),
    sector: choice('Speaks for sector', voices, {
      hint: 'Where a sector and not one organisation nominates.',
    }),
    function: choice('Function', functions),
    brings: choices('Brings knowledge of', experiences, {
      hint: 'What whoever sits here is there to know about.',
    }),
    note: text('Note', { long: true }),
  },
  listed: ['body', 'capacity', 'voting', 'basis'],
  title: (values, title) => `${values.name}, ${title(values.body)}`,
  position: { places: 'places', follows: 'exOfficio' },
})
