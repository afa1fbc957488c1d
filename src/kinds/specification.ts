// A role specification: what whoever is in a role is there to do for their organisation and for the system, what it takes, and
// where it leads. The role says who employs it and to whom it reports; the record says what it answers for and decides.
import { choice, number, references, reference, text } from '#core/fields.ts'
import { graded } from '#core/graded.ts'
import { kind } from '#core/kind.ts'
import { capabilities, capabilityLevels, capabilityMeanings } from './lists/capabilities.ts'

export const specificationStates = {
  working: 'Being worked on',
  agreed: 'Agreed',
} as const

const lines = (label: string, hint: string) => text(label, { long: true, hint: `${hint} One on each line.` })

export const specification = kind({
  name: 'specification',
  words: { one: 'role specification', many: 'role specifications' },
  purpose: 'What a role is there to do for the system as well as at home, what it takes, and where it leads.',
  fields: {
    role: reference('Role', ['role'], { required: true }),
    state: choice('State', specificationStates),
    purpose: text('Purpose of the role', { long: true }),
    responsibilities: lines('Responsibilities', 'What it is there to do.'),
    objectives: lines('Objectives', 'What is to be reached, and by when.'),
    systemDuties: lines(
      'Duties to the whole system',
      'What it does for partners and not only for its employer.',
    ),
    populationHealth: text('Duty to the population’s health', {
      long: true,
      hint: 'How it answers for the health of people and for unequal health.',
    }),
    systemDays: number('Days a week protected for system work', {
      min: 0,
      max: 7,
      hint: 'Time that is given, not added. Taken from the role if left empty.',
    }),
    skills: lines('Skills and experience', 'What whoever applies must bring.'),
    capabilities: graded('Capabilities', capabilities, capabilityLevels, {
      hint: 'How much of each the role needs. Few roles need all of them.',
      meanings: capabilityMeanings,
      none: 'Not needed',
    }),
    before: references('People come from', ['role'], { hint: 'Roles from which people usually come.' }),
    after: references('It leads to', ['role'], { hint: 'Roles to which it is a step.' }),
    path: text('Career path in words', { long: true }),
    agreed: text('Where it was agreed'),
  },
  listed: ['role', 'state'],
  title: (values, title) => `Specification of ${title(values.role)}`,
  sentences: {
    begin: (values, title) =>
      `what ${title(values.role)} is there to do is ${values.state === 'agreed' ? 'agreed' : 'written down'}`,
    end: (values, title) => `the specification of ${title(values.role)} ends`,
  },
})
