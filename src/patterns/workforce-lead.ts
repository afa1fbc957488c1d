// Someone who leads on people across health and care. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const workforceLead: Pattern = {
  key: 'workforce-lead',
  name: 'Workforce lead',
  short:
    'One person leads on people across health and care: how many, with which skills, and how they are looked after.',
  from: 'Leaders saw a real gap, in the country and at home, in who leads on people. The plan for staff was thin, and the skills to plan and develop a workforce had been cut back for years.',
  what: 'A people post for the whole system, with council and voluntary employers among its partners. It plans for the people that care will need and not for vacancies of one employer.',
  helps: [
    'Partners recruit the same people from each other.',
    'Social care loses staff to hospitals over a pound an hour.',
    'New kinds of team need skills for which nobody trains.',
  ],
  costs: [
    'A senior post, and money for the programmes it runs.',
    'Employers give up a part of their own say.',
  ],
  watch: [
    'The NHS people plan is half of it: most who care for others work in social care and the voluntary sector.',
    'Plans that stop at numbers leave out why people leave.',
    'Joint employment rules take longer than anybody thinks.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Workforce Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        profession: 'human resources',
        grade: 'director',
        wte: 1,
        systemDays: 5,
        reportsTo: { blank: 'reportsTo' },
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['workforce'] },
    { kind: 'role', words: ['people', 'officer'] },
    { kind: 'role', words: ['people', 'director'] },
  ],
}
