// One post that the NHS and a council share. Data only.
import { reportsTo } from './parts/blanks.ts'
import type { Pattern } from './parts/pattern.ts'

export const jointPost: Pattern = {
  key: 'joint-post',
  name: 'Joint NHS and council post',
  short: 'One post does for a council and the NHS what two did apart.',
  from: 'Leaders named more and more posts that a council and the NHS share: for digital, estates and workforce, and for children, mental health and learning disability. They saved doing things twice, helped people to work together, and loosened the line between those who buy care and those who give it.',
  what: 'A post with two employers or more, one of whom holds the contract. Whoever holds it works for both, and knows from within how each decides.',
  helps: [
    'Council and NHS each have somebody for the same people or the same buildings.',
    'The two pull apart on something that residents meet as one.',
    'A shared budget needs someone whom both sides trust with it.',
  ],
  costs: [
    'One salary shared, and an agreement about pay, pensions, leave and appraisal.',
    'Time for two lines of report, two sets of rules, and often two computers.',
  ],
  watch: [
    'Name the employer of record: without it nobody signs the leave form.',
    'Two full jobs in one post: say what is no longer done.',
    'How a joint post counts is printed where balance is looked at. It does not add a council voice by itself.',
  ],
  blanks: {
    subject: {
      label: 'What the post is for',
      hint: 'Such as Children, Mental Health, Estates or Digital. It becomes part of the name.',
      words: true,
    },
    area: {
      label: 'Which area',
      hint: 'The system or the place that it works for.',
      to: ['area'],
      usually: 'system',
    },
    employers: {
      label: 'Employers',
      hint: 'A council and an NHS organisation at least.',
      to: ['organisation'],
      many: true,
    },
    contract: {
      label: 'Employer of record',
      hint: 'The one that holds the contract.',
      to: ['organisation'],
      optional: true,
    },
    reportsTo,
  },
  begins: [
    {
      key: 'post',
      kind: 'role',
      values: {
        name: 'Joint Director, {subject}',
        employers: { blank: 'employers' },
        employerOfRecord: { blank: 'contract' },
        area: { blank: 'area' },
        function: 'executive',
        grade: 'director',
        wte: 1,
        systemDays: 3,
        reportsTo: { blank: 'reportsTo' },
      },
    },
  ],
  alike: [{ kind: 'role', joint: true }],
}
