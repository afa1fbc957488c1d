// A target: the value a measure is to reach from a day on, and who set it.
import { choice, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

/** Who set it. Where several are in force, the first of these is judged against; all are drawn. */
export const targetSources = {
  national: 'National standard',
  plan: 'Agreed plan',
  local: 'Local aim',
} as const

export const target = kind({
  name: 'target',
  words: { one: 'target', many: 'targets' },
  purpose: 'The value a measure is to reach from a day on, and who set it.',
  fields: {
    measure: reference('Measure', ['measure'], { required: true }),
    of: reference('For', ['area', 'organisation', 'body'], { hint: 'For everyone, if left empty.' }),
    value: number('Value', { required: true }),
    source: choice('Set by', targetSources, { required: true }),
    written: text('Where it is written'),
    note: text('Note', { long: true }),
  },
  listed: ['measure', 'of', 'value', 'source'],
  title: (values, title) =>
    `${title(values.measure)}: ${values.value}${values.of ? ` for ${title(values.of)}` : ''}`,
})
