// Someone who runs programmes of change across organisations. Data only.
import { board, employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const transformationLead: Pattern = {
  key: 'transformation-lead',
  name: 'Transformation lead',
  short: 'Someone whose work it is to run programmes of change across organisations.',
  from: 'While everybody spoke of leading systems, leaders feared that the plainer skill was overlooked: to run a large programme of change across many organisations, and to help organisations develop.',
  what: 'A post that has a programme, a team and time. It turns what a board agreed into something that is different on a ward, in a surgery or at a front door.',
  helps: [
    'Boards agree on change, and little happens until they meet again.',
    'Change is run by people who have a full job already.',
    'Several programmes compete for the same teams.',
  ],
  costs: [
    'A senior post and a small team.',
    'Time of staff who take part, which must be given and not hoped for.',
  ],
  watch: [
    'A programme office that counts reports is not change. Ask what is different for people.',
    'Leave room for trying things and for things that fail; early small successes keep people with it.',
    'The team belongs to all partners, so agree who pays before it starts.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
    board,
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Transformation Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        grade: 'director',
        wte: 1,
        systemDays: 5,
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'seat',
      kind: 'seat',
      values: {
        name: 'Transformation Lead',
        body: { blank: 'board' },
        capacity: 'attendee',
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
        function: 'executive',
      },
    },
  ],
  alike: [{ kind: 'role', words: ['transformation'] }],
}
