// One lead for urgent and emergency care across all partners, and the network that plans it with them. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const urgentCareLead: Pattern = {
  key: 'urgent-care-lead',
  name: 'Urgent and emergency care lead',
  short:
    'One person leads urgent and emergency care across the system, while each partner runs its own part.',
  from: 'A leader told how partners used to plan urgent care each for itself. With one lead across the system they worked out together what they wanted, where capacity, people and skills were needed, and what should change; each was still responsible for its own part.',
  what: 'A post for the system, and a network of all who meet people in an emergency: ambulance, hospital, 111, general practice, mental health, social care. The post convenes; the partners deliver.',
  helps: [
    'Each winter is planned in every organisation apart.',
    'Ambulances wait because homes, wards and care do not know of each other.',
    'Many partners must move at once, and none can make the others.',
  ],
  costs: [
    'A senior post, often lent by one of the partners.',
    'A meeting each month for eight to ten people.',
  ],
  watch: [
    'It easily becomes a daily telephone call about beds. Keep time for changing how things work.',
    'Mental health and social care belong in the network from the first meeting.',
    'Partners stay answerable for their own services: write down who decides in the hour of need.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
    parent: {
      label: 'The network reports to',
      hint: 'A body. It can be left open.',
      to: ['body'],
      optional: true,
    },
  },
  begins: [
    {
      key: 'lead',
      kind: 'role',
      values: {
        name: 'Urgent and Emergency Care Lead, {area}',
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
      key: 'network',
      kind: 'body',
      values: {
        name: 'Urgent and Emergency Care Network, {area}',
        form: 'network',
        area: { blank: 'area' },
        reportsTo: { blank: 'parent' },
        purpose: 'Capacity, people and change in urgent and emergency care, planned together.',
        meets: 'monthly',
        hours: 2,
      },
    },
    {
      key: 'chair',
      kind: 'seat',
      values: {
        name: 'Chair',
        body: { begun: 'network' },
        capacity: 'chair',
        basis: 'ex-officio',
        exOfficio: { begun: 'lead' },
      },
    },
    {
      key: 'care',
      kind: 'seat',
      values: {
        name: 'Social care',
        body: { begun: 'network' },
        capacity: 'member',
        basis: 'nominated',
        sector: 'council',
        brings: ['social-care'],
      },
    },
    {
      key: 'mind',
      kind: 'seat',
      values: {
        name: 'Mental health',
        body: { begun: 'network' },
        capacity: 'member',
        basis: 'nominated',
        sector: 'nhs',
        brings: ['mental-health'],
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['urgent'] },
    { kind: 'body', words: ['urgent'] },
  ],
}
