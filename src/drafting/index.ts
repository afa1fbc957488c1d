// The shelf of drafting: how a draft is brought along, from its first proposal to its adoption.
export { actionCalled, actions, type Action } from './actions.ts'
export { decisionOf, parseDecision, toBeRecorded } from './adopting.ts'
export { accountsHolding, concernedIn } from './concerned.ts'
export { draftFaults, faultsBrought, type DraftFault } from './draft-faults.ts'
export { parseAnswer, parseReason, staleVersion, type AnswerAbout } from './answering.ts'
export { mayBeEditorial } from './edits.ts'
export {
  contestedUntil,
  endorsementOf,
  type Contestable,
  type Endorsement,
  type PartnerStanding,
  type PartnerState,
} from './endorsement.ts'
export { partnersAsked, touchedOrganisations, type AskedPartner } from './endorsers.ts'
export { mayAnswerAs } from './may-answer.ts'
export { threadsOf, WHOLE, type Thread } from './threads.ts'
export { addItems, changeItem, hangingOnItem, removeItems, type Editing } from './edit-draft.ts'
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
export { fromDraft } from './from-draft.ts'
export { fromImport } from './from-import.ts'
export { hangingOn, type Hanging } from './hanging.ts'
export { fromLastDay, lastDayOf } from './last-day.ts'
export { newId, type Naming } from './new-id.ts'
export { nextsOf, type NextGiven } from './nexts-of.ts'
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
export { counterpart, type Counterpart } from './reorganise/counterpart.ts'
export { untouched, type EditAbout } from './untouched.ts'
