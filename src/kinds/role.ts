// A role: a post with work to do, apart from whoever holds it. Several employers make it a joint role.
import { choice, number, reference, references, text } from '#core/fields.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'
import { functions } from './lists/functions.ts'
import { grades } from './lists/grades.ts'

const roleLevels = {
  system: 'System',
  place: 'Place',
  neighbourhood: 'Neighbourhood',
  organisation: 'Organisation',
} as const

export const role = kind({
  name: 'role',
  words: { one: 'role', many: 'roles' },
  purpose: 'A post, such as Place Director or Medical Director, whether or not someone is in it.',
  fields: {
    name: text('Name', { required: true }),
    employers: references('Employers', ['organisation'], { hint: 'More than one for a joint role.' }),
    employerOfRecord: reference('Employer of record', ['organisation'], {
      hint: 'For a joint role: the one that holds the contract.',
    }),
    level: choice('Level', roleLevels),
    area: reference('Area', ['area']),
    function: choice('Function', functions),
    profession: text('Profession', {
      hint: 'Such as medicine, nursing, pharmacy, public health, social work, finance.',
    }),
    grade: choice('Grade', grades, { hint: 'For working out what meetings cost.' }),
    wte: number('Whole-time equivalent', { min: 0, max: 1.5 }),
    systemDays: number('Days a week protected for system work', { min: 0, max: 7 }),
    reportsTo: references('Reports to', ['role']),
    places: number('Number of people', {
      min: 1,
      max: 1000,
      whole: true,
      hint: 'Two for a job share; one if left empty.',
    }),
    identifiers: identifiers('Codes'),
    note: text('Note', { long: true }),
  },
  listed: ['function', 'level', 'employers'],
  title: (values) => values.name,
  position: { places: 'places' },
})
