// A meeting: that a body meets on a day, and when and where. Whatever it decides is a decision of its own.
import { clockTime } from '#core/clock-time.ts'
import { choice, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const meeting = kind({
  name: 'meeting',
  words: { one: 'meeting', many: 'meetings' },
  purpose: 'That a body meets on a day, and when and where.',
  fields: {
    body: reference('Body', ['body'], { required: true }),
    starts: clockTime('Begins at', { hint: 'London time, such as 09:30.' }),
    hours: number('How long', { min: 0, max: 24, unit: 'hours' }),
    where: text('Where'),
    inPublic: choice('In public', { yes: 'Yes', no: 'No', partly: 'In part' }),
    note: text('Note', { long: true }),
  },
  listed: ['body', 'starts', 'where'],
  title: (values, title) => `Meeting of ${title(values.body)}`,
  sentences: {
    begin: (values, title) =>
      `${title(values.body)} meets${values.starts ? ` at ${values.starts}` : ''}${values.where ? `, ${values.where}` : ''}`,
    end: (values, title) => `the meeting of ${title(values.body)} is called off`,
  },
  event: true,
})
