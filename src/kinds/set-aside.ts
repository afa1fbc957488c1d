// A finding that was looked at and left as it is, with a reason, until a day for looking again.
import { date, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const setAside = kind({
  name: 'set-aside',
  words: { one: 'finding set aside', many: 'findings set aside' },
  purpose: 'A finding that was looked at and left as it is, and when to look again.',
  fields: {
    check: text('Check', { required: true, hint: 'The code of the check that found it.' }),
    about: references(
      'About',
      [
        'area',
        'organisation',
        'body',
        'role',
        'seat',
        'person',
        'appointment',
        'lineage',
        'outcome',
        'answers-for',
        'oversight',
        'function',
        'assignment',
        'measure',
        'target',
        'action',
        'contribution',
        'decision',
      ],
      { required: true },
    ),
    review: date('Look again on', { required: true, hint: 'From this day it is found again.' }),
    note: text('Note', { long: true }),
  },
  listed: ['check', 'about', 'review'],
  title: (values, title) => `${values.check}: ${values.about.map((one) => title(one)).join(', ')}`,
  sentences: {
    begin: (values, title) =>
      `the finding ${values.check} about ${values.about.map((one) => title(one)).join(', ')} is set aside`,
    end: (values, title) =>
      `the finding ${values.check} about ${values.about.map((one) => title(one)).join(', ')} is looked at again`,
  },
  steers: true,
})
