// An executive who leads the system for most of the week, with a clinician and a finance officer beside them. Data only.
import { board, employers, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const executiveLead: Pattern = {
  key: 'executive-lead',
  name: 'Executive lead, with a clinical and a finance lead',
  short: 'One executive leads the system in earnest, with a clinician and a finance officer beside them.',
  from: 'Leaders said that the job of leading a system had grown from something done beside a chief executive’s post into a post with duties across the whole system. Where a clinical lead and a finance lead stood beside it, the executive had time for the few things that only they could do.',
  what: 'A full or nearly full post that leads the system, and two that share the weight of it: one for clinical and care quality, one for money. They may have no formal authority over partners; what they have is time, and standing with them.',
  helps: [
    'The lead does two jobs, and the system gets what is left of the week.',
    'Decisions wait because clinical and money questions all pass through one person.',
    'Partners would follow someone whom all of them know and trust.',
  ],
  costs: [
    'Three senior posts, or large shares of three.',
    'A seat each, if they sit on the board: count what that does to who is in the majority.',
  ],
  watch: [
    'A full-time lead can make the system look like one more organisation, apart from those it consists of.',
    'Clinical does not mean medical: a nurse, pharmacist, therapist or social worker can hold that post.',
    'Say what the lead may decide. Without it they answer for much and decide nothing.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    board,
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Executive Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        grade: 'chief-executive',
        wte: 1,
        systemDays: 5,
      },
    },
    {
      key: 'clinical',
      kind: 'role',
      values: {
        name: 'Clinical and Care Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'clinical',
        wte: 0.6,
        systemDays: 3,
        reportsTo: { begun: 'lead' },
      },
    },
    {
      key: 'finance',
      kind: 'role',
      values: {
        name: 'Finance Lead, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        profession: 'finance',
        wte: 0.6,
        systemDays: 3,
        reportsTo: { begun: 'lead' },
      },
    },
    {
      key: 'lead-seat',
      kind: 'seat',
      values: {
        name: 'Executive Lead',
        body: { blank: 'board' },
        capacity: 'member',
        voting: true,
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
        function: 'executive',
      },
    },
    {
      key: 'clinical-seat',
      kind: 'seat',
      values: {
        name: 'Clinical and Care Lead',
        body: { blank: 'board' },
        capacity: 'member',
        voting: true,
        basis: 'ex-officio',
        exOfficio: { begun: 'clinical' },
        function: 'clinical',
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['executive', 'lead'], level: 'system' },
    { kind: 'role', words: ['chief executive'], level: 'system' },
  ],
}
