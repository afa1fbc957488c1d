// What a system reckons a meeting to take where its body does not say: length, reading and travel.
import { number, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const meetingRule = kind({
  name: 'meeting-rule',
  words: { one: 'rule for meetings', many: 'rules for meetings' },
  purpose:
    'How long a meeting, its reading and the way there are reckoned to take, where a body does not say.',
  fields: {
    hours: number('Length of a meeting', { min: 0, max: 24, unit: 'hours' }),
    readingHours: number('Reading before a meeting', { min: 0, max: 40, unit: 'hours' }),
    travelHours: number('Travel and talks around a meeting', { min: 0, max: 24, unit: 'hours' }),
    monthlyLimit: number('Hours a month that are too many for one person', {
      min: 1,
      max: 200,
      unit: 'hours',
    }),
    source: text('Where it was agreed'),
  },
  listed: ['hours', 'readingHours'],
  title: () => 'What a meeting is reckoned to take',
  steers: true,
})
