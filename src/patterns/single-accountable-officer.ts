// One person who answers for commissioning in a place. Data only.
import { board, employers, place, reportsTo } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const singleAccountableOfficer: Pattern = {
  key: 'single-accountable-officer',
  name: 'Single accountable officer for a place',
  short: 'One person answers for what is commissioned in a place, in the stead of several.',
  from: 'Leaders wanted a single accountable officer, and one person who commissions, for each place or system. They expected fewer commissioning posts in the years ahead.',
  what: 'A post that answers for plans and money of a place to all who pay for it, with a seat on the body that leads the place.',
  helps: [
    'Residents, councillors and providers ask who decides, and get several names.',
    'Several small commissioning teams each do the same.',
    'Council and NHS money for a place is planned apart.',
  ],
  costs: [
    'One senior post, paid for out of those that it replaces.',
    'Posts that end, and people to whom a good answer is owed.',
  ],
  watch: [
    'This begins a post and ends none. End the posts that it replaces in the same draft, so that everyone it touches is seen.',
    'In law the organisation that holds a function stays accountable. Say what is passed on and by which instrument.',
    'One person is one absence away from nobody: name who stands in.',
  ],
  blanks: {
    area: place,
    employers,
    reportsTo,
    board,
  },
  begins: [
    {
      key: 'officer',
      kind: 'role',
      values: {
        name: 'Accountable Officer, {area}',
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
        name: 'Accountable Officer, {area}',
        body: { blank: 'board' },
        capacity: 'member',
        voting: true,
        basis: 'ex-officio',
        exOfficio: { begun: 'officer' },
        function: 'executive',
      },
    },
  ],
  alike: [{ kind: 'role', words: ['accountable', 'officer'] }],
}
