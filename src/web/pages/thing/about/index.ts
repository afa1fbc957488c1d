// The shelf of what pages of things show besides, by the name of the kind, in the order in which it is shown.
import type { About } from './about.ts'
import { aboutAction } from './action.ts'
import { aboutAnswersFor } from './answers-for.ts'
import { aboutFunction } from './function.ts'
import { aboutMeasure } from './measure.ts'
import { aboutOutcome } from './outcome.ts'

export const aboutKind: Readonly<Record<string, readonly About[]>> = {
  action: [aboutAction],
  body: [aboutAnswersFor],
  function: [aboutFunction],
  measure: [aboutMeasure],
  organisation: [aboutAnswersFor],
  outcome: [aboutOutcome],
  person: [aboutAnswersFor],
  role: [aboutAnswersFor],
  seat: [aboutAnswersFor],
}
