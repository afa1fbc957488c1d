// A contribution: what an organisation gives in money or people to a role, body, outcome or area that partners share.
import { choice, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

const contributionSorts = {
  money: 'Money, in pounds a year',
  people: 'People, whole-time equivalent',
  kind: 'In kind, worth pounds a year',
} as const

export const contribution = kind({
  name: 'contribution',
  words: { one: 'contribution', many: 'contributions' },
  purpose: 'What an organisation gives, in money or people, to work that partners share.',
  fields: {
    giver: reference('Given by', ['organisation'], { required: true }),
    to: reference('To', ['role', 'body', 'outcome', 'area', 'function'], { required: true }),
    sort: choice('What', contributionSorts, { required: true }),
    amount: number('How much', { required: true, min: 0 }),
    agreed: text('Where it is agreed'),
    note: text('Note', { long: true }),
  },
  listed: ['giver', 'to', 'sort', 'amount'],
  title: (values, title) => `${title(values.giver)} to ${title(values.to)}`,
})
