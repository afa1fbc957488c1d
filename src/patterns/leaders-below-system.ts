// Clinical and care leaders of a place or neighbourhood, and the group in which they lead together. Data only.
import { employers } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const leadersBelowSystem: Pattern = {
  key: 'leaders-below-system',
  name: 'Leaders below system level',
  short:
    'Clinical and care leaders of a place or a neighbourhood lead together, with one of them in the lead.',
  from: 'Leadership nearer to where people live had been thought about less than leadership at the top. Leaders wanted clinicians brought together in places and below, who know how to work with general practice, county councils, social care, the voluntary sector and mental health.',
  what: 'A group of those who lead care in one place or neighbourhood, and a lead among them with time for it. It is where most people who lead will meet the system.',
  helps: [
    'Change is agreed at the top and does not arrive.',
    'Clinicians of a place know each other by letter.',
    'Tomorrow’s leaders have nowhere to lead today.',
  ],
  costs: [
    'Two days a week for the lead, and a meeting each month for the others.',
    'Backfill: a nurse or a general practitioner who leads is missed elsewhere.',
  ],
  watch: [
    'Doctors fill such groups by themselves. Hold seats for nurses, therapists, pharmacists and social workers.',
    'Voluntary organisations and mental health are asked last as a rule. Ask them first.',
    'Give it something to decide, or people stop coming.',
  ],
  blanks: {
    area: {
      label: 'Which place or neighbourhood',
      hint: 'Its name becomes part of what is begun.',
      to: ['area'],
    },
    employers,
    parent: {
      label: 'The group reports to',
      hint: 'The body that leads the place. It can be left open.',
      to: ['body'],
      optional: true,
    },
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Clinical and Care Lead, {area}',
        employers: { blank: 'employers' },
        area: { blank: 'area' },
        function: 'clinical',
        grade: 'clinician',
        wte: 0.4,
        systemDays: 2,
      },
    },
    {
      key: 'group',
      kind: 'body',
      values: {
        name: 'Clinical and Care Leaders, {area}',
        form: 'forum',
        area: { blank: 'area' },
        reportsTo: { blank: 'parent' },
        purpose: 'Those who lead care near to where people live, leading together.',
        meets: 'monthly',
        hours: 2,
      },
    },
    {
      key: 'chair',
      kind: 'seat',
      values: {
        name: 'Chair',
        body: { begun: 'group' },
        capacity: 'chair',
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
        function: 'clinical',
      },
    },
    {
      key: 'primary-care',
      kind: 'seat',
      values: {
        name: 'Primary care',
        body: { begun: 'group' },
        capacity: 'member',
        places: 2,
        basis: 'nominated',
        sector: 'primary-care',
        function: 'clinical',
        brings: ['primary-care'],
      },
    },
    {
      key: 'social-care',
      kind: 'seat',
      values: {
        name: 'Social care',
        body: { begun: 'group' },
        capacity: 'member',
        basis: 'nominated',
        sector: 'council',
        brings: ['social-care'],
      },
    },
    {
      key: 'mental-health',
      kind: 'seat',
      values: {
        name: 'Mental health',
        body: { begun: 'group' },
        capacity: 'member',
        basis: 'nominated',
        sector: 'nhs',
        function: 'clinical',
        brings: ['mental-health'],
      },
    },
    {
      key: 'voluntary',
      kind: 'seat',
      values: {
        name: 'Voluntary and community',
        body: { begun: 'group' },
        capacity: 'member',
        basis: 'nominated',
        sector: 'voluntary',
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['clinical director'], level: 'neighbourhood' },
    { kind: 'body', words: ['clinical', 'leaders'] },
  ],
}
