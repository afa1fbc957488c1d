// A body: people who meet to lead or decide together. What it reports to is another body; whose it is, organisations.
import { choice, number, reference, references, text } from '#core/fields.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'
import { rhythms } from './lists/rhythms.ts'

export const bodyForms = {
  board: 'Board',
  committee: 'Committee',
  'joint-committee': 'Joint committee',
  'committee-in-common': 'Committee in common',
  partnership: 'Partnership',
  collaborative: 'Provider collaborative',
  network: 'Network',
  forum: 'Forum',
} as const

/** What a body is in law, where a law says what it must be like. */
export const bodiesInLaw = {
  'icb-board': 'Board of an integrated care board',
  partnership: 'Integrated care partnership',
  'health-and-wellbeing': 'Health and wellbeing board',
  audit: 'Audit committee of an integrated care board',
  none: 'None of these',
} as const

export const body = kind({
  name: 'body',
  words: { one: 'body', many: 'bodies' },
  purpose: 'A board, committee, partnership, collaborative, network or forum.',
  fields: {
    name: text('Name', { required: true }),
    short: text('Short name'),
    form: choice('Form', bodyForms, { required: true }),
    inLaw: choice('In law', bodiesInLaw, {
      hint: 'Known from its name and owners if left empty.',
    }),
    area: reference('Area', ['area'], { hint: 'The area it leads. Its level on the map follows from it.' }),
    of: references('Belongs to', ['organisation'], { hint: 'The organisations whose body it is.' }),
    reportsTo: reference('Reports to', ['body']),
    purpose: text('Purpose', { long: true }),
    meets: choice('Meets', rhythms),
    hours: number('Length of a meeting', { min: 0, max: 24, unit: 'hours' }),
    readingHours: number('Reading before a meeting', { min: 0, max: 40, unit: 'hours' }),
    inPublic: choice('Meets in public', { yes: 'Yes', no: 'No', partly: 'In part' }),
    quorum: number('Quorum', { min: 1, whole: true, hint: 'Voting members who must be there.' }),
    quorumRule: text('Quorum in words', { hint: 'Such as "one third, with at least one clinician".' }),
    size: number('Members by its terms of reference', {
      min: 1,
      whole: true,
      hint: 'Places, without those in attendance.',
    }),
    terms: text('Terms of reference', { hint: 'The document and its date, or where it is published.' }),
    identifiers: identifiers('Codes'),
    note: text('Note', { long: true }),
  },
  listed: ['form', 'area', 'reportsTo', 'meets'],
  title: (values) => values.name,
})
