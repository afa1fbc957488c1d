// A clinician who sees to it that technology is used, and not only bought. Data only.
import { employers, reportsTo, wholeSystem } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const technologyAdoptionLead: Pattern = {
  key: 'technology-adoption-lead',
  name: 'Technology adoption lead',
  short: 'A clinician sees to it that new technology is used, and not only bought.',
  from: 'Leaders had watched good systems stand unused for years: records of general practice could be opened in emergency departments, and nobody did, because signing in was a bother and the habit was another. They wanted leaders who change how clinicians work and let the machine come second.',
  what: 'A clinical post whose measure is use. It works with those who will use a thing before it is bought, and stays until it is a habit.',
  helps: [
    'There are tools that were paid for and that few people use.',
    'Each organisation buys its own, and they do not speak with each other.',
    'Clinicians hear of a new tool on the day it arrives.',
  ],
  costs: [
    'Two to three days a week of a clinician whom others respect.',
    'Time of the teams that try things out, which is the larger cost.',
  ],
  watch: [
    'It is no technical post. Without standing among clinicians it changes nothing.',
    'People who use care meet the technology too: ask them, and those whom it leaves out.',
    'Say what use is expected by when, and look.',
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
        name: 'Clinical Lead for Technology in Use, {area}',
        employers: { blank: 'employers' },
        level: 'system',
        area: { blank: 'area' },
        function: 'clinical',
        grade: 'consultant',
        wte: 0.6,
        systemDays: 3,
        reportsTo: { blank: 'reportsTo' },
      },
    },
  ],
  alike: [
    { kind: 'role', words: ['digital'] },
    { kind: 'role', words: ['technolog'] },
  ],
}
