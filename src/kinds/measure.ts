// A measure: how something is counted, so that it can be told how an outcome is going. Its figures are kept apart, as they
// were published and when; a change of definition is a change of this, from its day on.
import { choice, number, reference, references, text, yesNo } from '#core/fields.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'
import { answeringLevels } from './lists/levels.ts'
import { outcomeSorts } from './lists/outcome-sorts.ts'
import { themes } from './lists/themes.ts'

export const units = {
  percent: '%',
  count: 'Count',
  'per-day': 'Count a day',
  rate: 'Rate',
  ratio: 'Ratio',
  minutes: 'Minutes',
  days: 'Days',
  years: 'Years',
  'pounds-million': '£ million',
  score: 'Score',
} as const
export type Unit = keyof typeof units

const directions = {
  increase: 'Higher is better',
  decrease: 'Lower is better',
  neutral: 'Neither is better',
} as const

export const frequencies = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  yearly: 'Yearly',
} as const
export type Frequency = keyof typeof frequencies

/** How figures of parts make the figure of the whole. */
const rollUps = {
  sum: 'They are added',
  none: 'They cannot be put together',
} as const

/** The two ways of reading a chart; see `src/spc`. */
export const chartProfiles = {
  mdc: 'Making Data Count',
  ptd: 'NHS plot the dots package',
} as const

export const measure = kind({
  name: 'measure',
  words: { one: 'measure', many: 'measures' },
  purpose: 'Something that is counted regularly, with how it is defined and which way is better.',
  fields: {
    name: text('Name', { required: true }),
    unit: choice('Unit', units, { required: true }),
    unitWords: text('Unit in words', { hint: 'Such as "per 100,000 residents".' }),
    decimals: number('Decimals shown', { min: 0, max: 4, whole: true }),
    direction: choice('Better', directions, { required: true }),
    frequency: choice('Published', frequencies, { required: true }),
    lagDays: number('Published after', { min: 0, max: 1000, whole: true, unit: 'days' }),
    publisher: text('Publisher'),
    numerator: text('What is counted'),
    denominator: text('Out of what'),
    definition: text('Definition', { long: true }),
    version: text('Version of the definition', {
      hint: 'Change it from the day on which a definition changes.',
    }),
    outcomes: references('Tells how these outcomes go', ['outcome']),
    sort: choice('Speaks of', outcomeSorts),
    theme: choice('Theme', themes),
    level: choice('Level', answeringLevels),
    least: number('Smallest possible value'),
    most: number('Largest possible value'),
    cumulative: yesNo('Adds up over the year', {
      hint: 'Cumulative or rolling figures cannot be judged month by month.',
    }),
    seasonal: yesNo('Goes with the seasons'),
    rollUp: choice('Figures of parts', rollUps),
    profile: choice('Read as', chartProfiles),
    fixAfter: number('Limits from the first points only', { min: 12, max: 100, whole: true, unit: 'points' }),
    partOf: reference('Part of', ['measure'], { hint: 'The measure that this is a part of.' }),
    identifiers: identifiers('Codes'),
    note: text('Note', { long: true }),
  },
  listed: ['unit', 'direction', 'frequency', 'outcomes'],
  title: (values) => values.name,
})
