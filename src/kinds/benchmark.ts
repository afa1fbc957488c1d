// A benchmark: what a share is compared with, such as the share of councils that a system aims at, or of women in its
// population. One line for each group, with its day and its source.
import { choice, date, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { dimensions } from './lists/dimensions.ts'

export const benchmarkSorts = {
  aim: 'What the system aims at',
  population: 'Population',
  workforce: 'Workforce',
} as const

/** Dimensions of balance, and the protected characteristics that releases count by. */
const compared = {
  ...dimensions,
  age: 'Age',
  disability: 'Disability',
  'gender-reassignment': 'Gender the same as registered at birth',
  marriage: 'Marriage and civil partnership',
  race: 'Ethnic group',
  religion: 'Religion or belief',
  sex: 'Sex',
  orientation: 'Sexual orientation',
} as const

export const benchmark = kind({
  name: 'benchmark',
  words: { one: 'benchmark', many: 'benchmarks' },
  purpose: 'A share of a population, a workforce or an aim, for comparing the balance of leaders with.',
  fields: {
    compares: choice('Compares', compared, { required: true }),
    group: text('Group', {
      required: true,
      hint: 'As it is called on the page that compares, such as Council, or Female.',
    }),
    share: number('Share', { required: true, min: 0, max: 100, unit: 'per cent' }),
    sort: choice('What it is a share of', benchmarkSorts, { required: true }),
    of: reference('Only for', ['body', 'area'], { hint: 'The whole system if left empty.' }),
    measured: date('Measured on', { hint: 'The day or year that the share is of.' }),
    source: text('Source', { required: true }),
  },
  listed: ['compares', 'group', 'share', 'sort'],
  title: (values) =>
    `${compared[values.compares]}: ${values.group}, ${values.share} % (${benchmarkSorts[values.sort].toLowerCase()})`,
})
