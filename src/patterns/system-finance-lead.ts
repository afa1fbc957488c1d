// One person who sees the money of the whole system, with those who keep each partner's books. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const systemFinanceLead: Pattern = {
  key: 'system-finance-lead',
  name: 'System finance lead',
  short:
    'One person sees the money of the whole system, and brings the finance leads of all partners together.',
  from: 'Leaders described someone who looks at money across all partners: gathers and explains the figures of the whole, sees where resources could be used together, and helps those who keep each partner’s books to work as one group.',
  what: 'A finance post for the system, and a forum of the finance leads of all partners which it chairs. Each partner still answers for its own books.',
  helps: [
    'Each partner balances its own books and passes the cost to the next.',
    'Nobody can say what the system spends on something.',
    'Partners are asked to share money and want one trusted account of it.',
  ],
  costs: [
    'A senior finance post, and a few days of analysts.',
    'A meeting each month for every finance lead.',
  ],
  watch: [
    'Council and voluntary money is money of the system too: ask their finance leads in.',
    'Coordinating is not controlling. Say what the lead may ask of partners, and by when.',
    'Figures that are gathered and not used are a cost.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
    parent: {
      label: 'The finance leads report to',
      hint: 'The body that their forum reports to. It can be left open.',
      to: ['body'],
      optional: true,
    },
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'System Finance Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        profession: 'finance',
        grade: 'director',
        wte: 1,
        systemDays: 5,
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'forum',
      kind: 'body',
      values: {
        name: 'Finance Leads of {area}',
        form: 'forum',
        area: { blank: 'area' },
        reportsTo: { blank: 'parent' },
        purpose: 'One account of the money of the whole system, and its use together.',
        meets: 'monthly',
        hours: 2,
      },
    },
    {
      key: 'chair',
      kind: 'seat',
      values: {
        name: 'Chair',
        body: { begun: 'forum' },
        capacity: 'chair',
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
      },
    },
  ],
  alike: [{ kind: 'role', words: ['finance'], level: 'system' }],
}
