// The shelf of what pages of things show besides, by the name of the kind, in the order in which it is shown.
import type { About } from './about.ts'
import { aboutAction } from './action.ts'
import { aboutAnswersFor } from './answers-for.ts'
import { aboutBalance } from './balance.ts'
import { aboutContributions } from './contributions.ts'
import { aboutCriticalRole } from './critical-role.ts'
import { aboutFunction } from './function.ts'
import { aboutKeepAsPattern } from './keep-as-pattern.ts'
import { aboutMeasure } from './measure.ts'
import { aboutOutcome } from './outcome.ts'
import { aboutPattern } from './pattern.ts'
import { aboutSpecification } from './specification.ts'
import { aboutSuccession } from './succession.ts'
import { aboutTime } from './time.ts'

export const aboutKind: Readonly<Record<string, readonly About[]>> = {
  action: [aboutAction],
  area: [aboutContributions],
  body: [aboutAnswersFor, aboutBalance, aboutContributions, aboutKeepAsPattern],
  'critical-role': [aboutCriticalRole],
  function: [aboutFunction, aboutContributions],
  measure: [aboutMeasure],
  organisation: [aboutAnswersFor, aboutContributions],
  outcome: [aboutOutcome, aboutContributions],
  pattern: [aboutPattern],
  person: [aboutAnswersFor, aboutTime],
  role: [aboutSpecification, aboutAnswersFor, aboutContributions, aboutSuccession, aboutKeepAsPattern],
  seat: [aboutAnswersFor],
}

/** Fields that are told there in a better way than in the list of all fields, while the thing is in force. */
export const toldAbove: Readonly<Record<string, readonly string[]>> = {
  pattern: ['what', 'helps', 'costs', 'watch', 'like'],
}
