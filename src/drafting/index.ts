// The shelf of drafting: how a draft is brought along, from its first proposal to its adoption.
export { decisionOf, parseDecision, toBeRecorded } from './adopting.ts'
export {
  answers,
  fates,
  nexts,
  type AnswerGiven,
  type DecisionGiven,
  type DraftEdit,
  type DraftEvent,
  type Fate,
  type Happened,
  type Next,
} from './event.ts'
export { inquire, openQuestions } from './reorganise/inquire.ts'
export {
  keyOfQuestion,
  reorganisationForms,
  type Answer,
  type Question,
  type ReorganisationForm,
  type ReorganisationPlan,
} from './reorganise/plan.ts'
export { canBecome } from './reorganise/propose.ts'
export { planOf, withPlan } from './reorganise/with-plan.ts'
