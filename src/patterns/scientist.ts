// Someone who knows what to count, and how, to see what goes on across a whole system. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const scientist: Pattern = {
  key: 'scientist',
  name: 'Data scientist for the system',
  short: 'Someone who knows what to count, and how, to see what goes on across all of health and care.',
  from: 'Leaders missed people who work for the whole system and know what to collect and how, so that one can see what is going on in all of it and not in one hospital.',
  what: 'An analyst’s post at the level of the system, with leave to bring together what partners hold. It answers questions that a board asks, and says which it should ask.',
  helps: [
    'Each meeting begins with whose figures are right.',
    'Leaders count what they are asked to report and not what they want to change.',
    'Nobody can follow people across hospital, general practice and social care.',
  ],
  costs: [
    'One or two analysts’ posts, who are hard to find and to keep.',
    'Agreements about sharing, and somewhere safe to work.',
  ],
  watch: [
    'Without agreements to share, the post waits. Begin them first.',
    'Far from leaders it makes reports; near them it changes decisions.',
    'What is counted about people must be explained to them.',
  ],
  blanks: {
    area: wholeSystem,
    employers,
    reportsTo,
  },
  begins: [
    {
      key: 'scientist',
      kind: 'role',
      values: {
        name: 'Lead Data Scientist, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'other',
        profession: 'data science',
        grade: 'senior',
        wte: 1,
        systemDays: 5,
        reportsTo: { blank: 'reportsTo' },
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['analyst'] },
    { kind: 'role', words: ['data'] },
    { kind: 'role', words: ['intelligence'] },
  ],
}
