// A chair who belongs to none of the partners. Data only.
import type { Pattern } from './parts/pattern.ts'

export const independentChair: Pattern = {
  key: 'independent-chair',
  name: 'Independent chair',
  short: 'Someone who belongs to none of the partners chairs, and brings them together.',
  from: 'More systems were choosing a chair from outside the partner organisations, to build relationships and a shared picture of the future. Some had asked a councillor, so that the public had a say over change through the ballot box.',
  what: 'A chair’s seat held by someone whom no partner employs, appointed openly by all of them. It chairs; it does not run the organisation.',
  helps: [
    'Partners distrust a chair who is one of them.',
    'The board talks about its members’ affairs more than about the system’s.',
    'A shared picture of the future is missing, and someone must have the time to build it.',
  ],
  costs: [
    'A fee, and two to three days a week of somebody’s time.',
    'An open appointment, which takes some months.',
  ],
  watch: [
    'Two chairs: if the body has a chair, end that seat or its appointment in the same draft.',
    'A councillor as chair is accountable to voters and is not lay: say which of the two is meant.',
    'Independent of partners does not mean without knowledge of the area.',
  ],
  blanks: {
    body: { label: 'Which body they chair', to: ['body'] },
  },
  begins: [
    {
      key: 'chair',
      kind: 'seat',
      values: {
        name: 'Independent Chair',
        body: { blank: 'body' },
        capacity: 'chair',
        voting: true,
        basis: 'appointed',
        sector: 'lay',
        function: 'lay',
      },
    },
  ],
  alike: [{ kind: 'seat', words: ['independent', 'chair'] }],
}
