// An action: what someone in a role will do about an outcome, a measure or a finding, by when, and what shows that it is
// done. Nothing heavier.
import { showWhen } from '#core/day.ts'
import { date, reference, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const action = kind({
  name: 'action',
  words: { one: 'action', many: 'actions' },
  purpose: 'What someone in a role will do about an outcome, a measure or a finding, and by when.',
  fields: {
    title: text('What will be done', { required: true }),
    about: references(
      'About',
      ['outcome', 'measure', 'function', 'area', 'organisation', 'body', 'role', 'seat', 'decision'],
      { required: true },
    ),
    check: text('Finding', { hint: 'The code of the check, where it is about a finding.' }),
    owner: reference('Who', ['role', 'seat', 'body', 'organisation'], { required: true }),
    due: date('By', { required: true }),
    done: date('Done on'),
    evidence: text('What shows it', { long: true }),
    note: text('Note', { long: true }),
  },
  listed: ['about', 'owner', 'due', 'done'],
  title: (values) => values.title,
  sentences: {
    begin: (values, title) => `${title(values.owner)} will do, by ${showWhen(values.due)}: ${values.title}`,
    end: (values) => `the action is closed: ${values.title}`,
  },
})
