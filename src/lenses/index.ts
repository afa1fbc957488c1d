// The shelf of lenses: every question that can be asked of the record, by name.
export { accountabilityMatrix, matrixColumns, type MatrixBy } from './accountability-matrix/lens.ts'
export { accountableWhen } from './accountable-when/lens.ts'
export { actionsDue } from './actions-due/lens.ts'
export { answering } from './answering/lens.ts'
export { boardTable } from './board-table/lens.ts'
export { changes } from './changes/lens.ts'
export { compareByDay, showByDay } from './comparison/by-day.ts'
export { comparison, inFields } from './comparison/lens.ts'
export { marksOf } from './comparison/marks.ts'
export { contributed } from './contributed/lens.ts'
export { costOfGovernance } from './cost-of-governance/lens.ts'
export { deciding } from './deciding/lens.ts'
export { decisionMap } from './decision-map/lens.ts'
export { finance } from './finance/lens.ts'
export { findings } from './findings/lens.ts'
export { findingsByDomain } from './findings-by-domain/lens.ts'
export { findingsOverTime } from './findings-over-time/lens.ts'
export {
  functionsByLevel,
  type FunctionRow,
  type FunctionsAsked,
  type FunctionsByLevel,
  type PartSaid,
} from './functions-by-level/lens.ts'
export { functionsDocument } from './functions-document/lens.ts'
export { goingInShort, goingOfOutcome } from './going-of-outcome/lens.ts'
export { governanceMap } from './governance-map/lens.ts'
export type { Numbered } from './measure-chart/chart-of.ts'
export { measureChart } from './measure-chart/lens.ts'
export { outcomesAnswered } from './outcomes-answered/lens.ts'
export { oversightAsked, oversightWays, type OversightBy } from './oversight-asked/lens.ts'
export { ownAnswers } from './own-answers/lens.ts'
export { rootsOfOutcome } from './roots-of-outcome/lens.ts'
export { termsEnding } from './terms-ending/lens.ts'
export { vacancies } from './vacancies/lens.ts'
export { variationMatrix } from './variation-matrix/lens.ts'
