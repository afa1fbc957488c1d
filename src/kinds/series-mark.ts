// A mark on a series of figures: from that day limits are worked out anew, or the point of that day is left out, or
// something happened that a reader should know. Its day is the day of the point; who marked it and why is with the change.
import { choice, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const seriesMarkSorts = {
  rebase: 'Limits start anew',
  'left-out': 'Point left out of the limits',
  definition: 'Definition changed',
  note: 'Note',
} as const

export const seriesMark = kind({
  name: 'series-mark',
  words: { one: 'mark on figures', many: 'marks on figures' },
  purpose:
    'What a reader of a chart should know about a day: limits start anew, a point is left out, a note.',
  fields: {
    measure: reference('Measure', ['measure'], { required: true }),
    of: reference('Figures of', ['area', 'organisation', 'body'], { hint: 'All of them, if left empty.' }),
    sort: choice('What', seriesMarkSorts, { required: true }),
    text: text('In words', { required: true }),
  },
  listed: ['measure', 'of', 'sort', 'text'],
  title: (values, title) => `${title(values.measure)}: ${values.text}`,
  sentences: {
    begin: (values, title) =>
      `on the figures of ${title(values.measure)}, ${seriesMarkSorts[values.sort].toLowerCase()}: ${values.text}`,
    end: (values, title) => `the mark on ${title(values.measure)} ends: ${values.text}`,
  },
  event: true,
})
