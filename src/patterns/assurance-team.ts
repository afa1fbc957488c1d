// Directors of finance, performance and quality who assure for the system. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const assuranceTeam: Pattern = {
  key: 'assurance-team',
  name: 'Assurance team',
  short:
    'A small team looks at money, performance and quality for the system, so that others can change things.',
  from: 'Systems were being asked to look over partners’ shoulders while they tried to change how care works. Leaders wanted a team with directors for finance, performance and quality to do the first, so that others had time for the second.',
  what: 'Three directors and the body on which they meet. They answer questions about the whole system once, where each partner was asked apart.',
  helps: [
    'Those who lead change spend their weeks answering questions about performance.',
    'Regulators ask every partner apart about the same thing.',
    'Money, performance and quality are looked at in three rooms that do not talk.',
  ],
  costs: [
    'Up to three directors’ posts, or shares of posts that partners lend.',
    'One more body that meets each month, and papers for it.',
  ],
  watch: [
    'It can become a second regulator. Agree with partners what it asks for, and stop another meeting for it.',
    'Quality is more than hospitals: care at home, primary care and mental health belong to it.',
    'Change and assurance drift apart when they never meet.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
    parent: {
      label: 'The team reports to',
      hint: 'A body. It can be left open.',
      to: ['body'],
      optional: true,
    },
  },
  begins: [
    {
      key: 'finance',
      kind: 'role',
      values: {
        name: 'Director of Finance Assurance, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        profession: 'finance',
        grade: 'director',
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'performance',
      kind: 'role',
      values: {
        name: 'Director of Performance, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'executive',
        grade: 'director',
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'quality',
      kind: 'role',
      values: {
        name: 'Director of Quality, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'clinical',
        grade: 'director',
        reportsTo: { blank: 'reportsTo' },
      },
    },
    {
      key: 'team',
      kind: 'body',
      values: {
        name: 'Assurance Team, {area}',
        form: 'forum',
        area: { blank: 'area' },
        reportsTo: { blank: 'parent' },
        purpose: 'Looks at money, performance and quality across the system, once for all partners.',
        meets: 'monthly',
        hours: 2,
      },
    },
    {
      key: 'finance-seat',
      kind: 'seat',
      values: {
        name: 'Finance',
        body: { begun: 'team' },
        capacity: 'member',
        basis: 'ex-officio',
        exOfficio: { begun: 'finance' },
      },
    },
    {
      key: 'performance-seat',
      kind: 'seat',
      values: {
        name: 'Performance',
        body: { begun: 'team' },
        capacity: 'member',
        basis: 'ex-officio',
        exOfficio: { begun: 'performance' },
      },
    },
    {
      key: 'quality-seat',
      kind: 'seat',
      values: {
        name: 'Quality',
        body: { begun: 'team' },
        capacity: 'chair',
        basis: 'ex-officio',
        exOfficio: { begun: 'quality' },
      },
    },
  ],
  alike: [
    { kind: 'body', words: ['assurance'] },
    { kind: 'role', words: ['assurance'] },
    { kind: 'role', words: ['performance'], level: 'system' },
  ],
}
