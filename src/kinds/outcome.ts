// An outcome: what a system, a place or an organisation sets out to reach. Who answers for it is said apart, of roles and
// bodies, never of people.
import { choices } from '#core/choices.ts'
import { choice, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'
import { answeringLevels } from './lists/levels.ts'
import { horizons, outcomeSorts } from './lists/outcome-sorts.ts'
import { sectors } from './lists/sectors.ts'
import { themes } from './lists/themes.ts'

export const outcomeSources = {
  national: 'National plan',
  law: 'Law',
  regulator: 'Regulator',
  system: 'System strategy',
  place: 'Place or council strategy',
  organisation: 'Organisation’s own plan',
} as const

export const outcome = kind({
  name: 'outcome',
  words: { one: 'outcome', many: 'outcomes' },
  purpose: 'What a system, a place or an organisation sets out to reach, such as fewer delayed discharges.',
  fields: {
    title: text('What is to be reached', { required: true }),
    level: choice('Level', answeringLevels, { required: true }),
    area: reference('Area', ['area'], { hint: 'The system, place or neighbourhood it is for.' }),
    partOf: reference('Part of', ['outcome'], {
      hint: 'The wider outcome that it helps to reach. It keeps its own words.',
    }),
    horizon: choice('By when', horizons),
    sort: choice('Speaks of', outcomeSorts),
    theme: choice('Theme', themes),
    source: choice('Comes from', outcomeSources),
    written: text('Where it is written', { hint: 'The plan or strategy, its year and page.' }),
    needs: choices('Cannot be reached without', sectors, {
      hint: 'Sectors that must contribute, such as councils for delayed discharge.',
    }),
    note: text('Note', { long: true }),
  },
  listed: ['level', 'area', 'theme', 'horizon'],
  title: (values) => values.title,
})
