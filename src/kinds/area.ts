// An area: a stretch of country at one of the four levels at which health and care are led.
import { choice, number, reference, text } from '#core/fields.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'

export const levels = {
  region: 'Region',
  system: 'System',
  place: 'Place',
  neighbourhood: 'Neighbourhood',
} as const

export const area = kind({
  name: 'area',
  words: { one: 'area', many: 'areas' },
  purpose: 'A region, the system itself, a place or a neighbourhood.',
  fields: {
    name: text('Name', { required: true }),
    level: choice('Level', levels, { required: true }),
    within: reference('Within', ['area'], { hint: 'The larger area that it is part of.' }),
    population: number('Population', {
      min: 0,
      whole: true,
      hint: 'Residents, from the latest source you trust.',
    }),
    identifiers: identifiers('Codes', { hint: 'Register and code, such as gss:E54000054.' }),
    note: text('Note', { long: true }),
  },
  listed: ['level', 'within', 'population'],
  title: (values) => values.name,
})
