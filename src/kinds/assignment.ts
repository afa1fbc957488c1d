// An assignment: the part a body, post or organisation has in a function, for an area and up to a value, and by what
// instrument it was given. What was given by whom makes the chain up to whoever holds the function in law.
import { choice, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { answeringLevels } from './lists/levels.ts'

export const assignmentParts = {
  decides: 'Decides',
  recommends: 'Recommends',
  consulted: 'Is consulted',
  delivers: 'Delivers',
  checks: 'Checks',
  told: 'Is told',
} as const
export type AssignmentPart = keyof typeof assignmentParts

/** The ways in which someone comes to have a part, as schemes of reservation and delegation name them. */
export const instruments = {
  reserved: 'Reserved to the board',
  committee: 'Delegated to a committee',
  post: 'Delegated to a post',
  joint: 'Joint committee or delegation (2006 Act, sections 65Z5 and 65Z6)',
  pooled: 'Section 75 agreement with a council',
  'in-common': 'Committee in common (each body decides)',
  own: 'Own duty in law',
  advice: 'Advice only',
} as const
export type Instrument = keyof typeof instruments

/** Why something is decided above place: the three tests that West Yorkshire’s partners set themselves. */
const reasonsAbovePlace = {
  scale: 'It needs scale',
  practice: 'It spreads good practice',
  complex: 'No place can solve it alone',
} as const

export const assignment = kind({
  name: 'assignment',
  words: { one: 'part in a function', many: 'parts in functions' },
  purpose:
    'Which body, post or organisation has which part in a function, for which area, by what instrument.',
  fields: {
    function: reference('Function', ['function'], { required: true }),
    to: reference('Who', ['body', 'role', 'organisation'], { required: true }),
    part: choice('Part', assignmentParts, { required: true }),
    level: choice('Level', answeringLevels, { required: true }),
    area: reference('Area', ['area'], { hint: 'Everywhere in the system, if left empty.' }),
    instrument: choice('By', instruments, { hint: 'What lets them decide.' }),
    givenBy: reference('Given by', ['body', 'role', 'organisation'], {
      hint: 'Who passed it on: the next step up towards whoever holds the function in law.',
    }),
    over: number('For more than', { min: 0, unit: 'pounds' }),
    upTo: number('Up to and including', { min: 0, unit: 'pounds', hint: 'No limit, if left empty.' }),
    source: text('Source and clause'),
    abovePlace: choice('Why above place', reasonsAbovePlace),
    note: text('Note', { long: true }),
  },
  listed: ['function', 'to', 'part', 'level'],
  title: (values, title) =>
    `${title(values.to)} ${assignmentParts[values.part].toLowerCase()}: ${title(values.function)}`,
  sentences: {
    begin: (values, title) =>
      `${title(values.to)} ${assignmentParts[values.part].toLowerCase()} on ${title(values.function)}`,
    end: (values, title) =>
      `${title(values.to)} has no part any more in ${title(values.function)} (${assignmentParts[values.part].toLowerCase()})`,
  },
})
