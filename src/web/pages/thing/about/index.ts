// The shelf of what pages of things show besides, by the name of the kind, in the order in which it is shown.
import type { About } from './about.ts'
import { aboutAction } from './action.ts'
import { aboutAnswersFor } from './answers-for.ts'
import { aboutBalance } from './balance.ts'
import { aboutContributions } from './contributions.ts'
import { aboutCriticalRole } from './critical-role.ts'
import { aboutFunction } from './function.ts'
import { aboutMeasure } from './measure.ts'
import { aboutOutcome } from './outcome.ts'
import { aboutSpecification } from './specification.ts'
import { aboutSuccession } from './succession.ts'
import { aboutTime } from './time.ts'

export const aboutKind: Readonly<Record<string, readonly About[]>> = {
  action: [aboutAction],
  area: [aboutContributions],
  body: [aboutAnswersFor, aboutBalance, aboutContributions],
  'critical-role': [aboutCriticalRole],
  function: [aboutFunction, aboutContributions],
  measure: [aboutMeasure],
  organisation: [aboutAnswersFor, aboutContributions],
  outcome: [aboutOutcome, aboutContributions],
  person: [aboutAnswersFor, aboutTime],
  role: [aboutSpecification, aboutAnswersFor, aboutContributions, aboutSuccession],
  seat: [aboutAnswersFor],
}
