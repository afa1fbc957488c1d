// One chief executive for a place, who leads in the system as well. Data only.
import { board, employers, place, reportsTo } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const placeChiefExecutive: Pattern = {
  key: 'place-chief-executive',
  name: 'Place chief executive',
  short:
    'A chief executive for a place and not for a hospital, who is part of the team that leads the system.',
  from: 'Some leaders looked for a chief executive for each place in the stead of one for each hospital trust, sitting in the senior team of the system. Elsewhere the director of a place partnership already sat in that team.',
  what: 'A post that answers for how health and care work together in one place, with a seat where the system is led. It ties a place’s work to the system’s decisions through one person.',
  helps: [
    'Hospital, community, primary and social care of a place are led apart, and nobody answers for the whole.',
    'Places hear of the system’s decisions after they were made.',
    'Money and functions are about to be passed to places.',
  ],
  costs: [
    'A chief executive’s or director’s post in each place that takes it up.',
    'A seat for each place on the body that leads the system.',
  ],
  watch: [
    'It takes its weight from somewhere: say which posts it replaces, and what comes next for the people in them.',
    'Councils lead places too. Agree the post and its employers with them, and not only within the NHS.',
    'What the post decides must be passed to it, with an instrument, or it only persuades.',
  ],
  blanks: {
    area: place,
    employers,
    reportsTo,
    board,
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Place Chief Executive, {area}',
        employers: { blank: 'employers' },
        level: 'place',
        area: { blank: 'area' },
        function: 'executive',
        grade: 'chief-executive',
        wte: 1,
        systemDays: 3,
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'seat',
      kind: 'seat',
      values: {
        name: 'Place Chief Executive, {area}',
        body: { blank: 'board' },
        capacity: 'member',
        voting: true,
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
        function: 'executive',
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['place', 'chief executive'] },
    { kind: 'role', words: ['place', 'director'], level: 'place' },
  ],
}
