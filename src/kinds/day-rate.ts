// What a day of someone of a grade costs, as a system sets it to see what its governance costs. Of grades, never of people.
import { choice, number, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { grades } from './lists/grades.ts'

export const dayRate = kind({
  name: 'day-rate',
  words: { one: 'day rate', many: 'day rates' },
  purpose: 'What a day of someone of a grade costs, for working out what meetings cost.',
  fields: {
    grade: choice('Grade', grades, { required: true }),
    rate: number('A day costs', { required: true, min: 0, max: 100_000, unit: 'pounds' }),
    source: text('Where it comes from'),
  },
  listed: ['grade', 'rate'],
  title: (values) => `${grades[values.grade]}: £${values.rate} a day`,
  steers: true,
})
