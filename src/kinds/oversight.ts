// Oversight: who looks from outside at whom, about what and how often, what they last said, and what they ask for. Beside
// what the system sets out to reach it shows where single organisations are pulled another way.
import { choice, date, reference, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { themes } from './lists/themes.ts'
import { rhythms } from './lists/rhythms.ts'

export const bearings = {
  with: 'Pulls the same way',
  against: 'Pulls another way',
  apart: 'Has no bearing on it',
} as const

export const oversight = kind({
  name: 'oversight',
  words: { one: 'line of oversight', many: 'lines of oversight' },
  purpose: 'A regulator or overseer, whom it oversees, what about, and what it last said.',
  fields: {
    overseer: reference('Overseen by', ['organisation', 'body'], { required: true }),
    of: reference('Whom', ['organisation', 'area', 'body'], { required: true }),
    about: text('What about', { required: true }),
    theme: choice('Theme', themes),
    asks: text('What it asks for', { long: true }),
    outcomes: references('Bears on outcomes', ['outcome']),
    measures: references('Judged by measures', ['measure']),
    rhythm: choice('How often', rhythms),
    judgement: text('Last judgement'),
    judgedOn: date('Day of last judgement'),
    bearing: choice('Beside what the system wants', bearings),
    bearingWhy: text('Why', { hint: 'Where it pulls another way: how, and what that costs.' }),
    note: text('Note', { long: true }),
  },
  listed: ['overseer', 'of', 'theme', 'judgement'],
  title: (values, title) => `${title(values.overseer)} on ${title(values.of)}: ${values.about}`,
  sentences: {
    begin: (values, title) => `${title(values.overseer)} oversees ${title(values.of)}: ${values.about}`,
    end: (values, title) =>
      `${title(values.overseer)} no longer oversees ${title(values.of)}: ${values.about}`,
  },
})
