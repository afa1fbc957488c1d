// The shelf of drafting: how a draft is brought along, from its first proposal to its adoption.
export { actionCalled, actions, type Action } from './actions.ts'
export { alreadyThere, sayAlike } from './already-there.ts'
export { decisionOf, parseDecision, toBeRecorded } from './adopting.ts'
export { accountsHolding, concernedIn } from './concerned.ts'
export { draftFaults, faultsBrought } from './draft-faults.ts'
export { parseAnswer, parseReason, staleVersion } from './answering.ts'
export {
  endorsementOf,
  partnerStates,
  type Contestable,
  type Endorsement,
  type PartnerStanding,
  type PartnerState,
} from './endorsement.ts'
export { partnersAsked } from './endorsers.ts'
export { mayAnswerAs } from './may-answer.ts'
export { threadsOf, WHOLE, type Thread } from './threads.ts'
export { addItems, changeItem, hangingOnItem, removeItems } from './edit-draft.ts'
export { fates, nexts, type DecisionGiven, type Fate, type Happened, type Next } from './event.ts'
export { fromDraft } from './from-draft.ts'
export { fromImport } from './from-import.ts'
export { hangingOn, type Hanging } from './hanging.ts'
export { blanksAskedBy, fromPattern, type FilledIn } from './from-pattern.ts'
export { fromLastDay, lastDayOf } from './last-day.ts'
export { newId } from './new-id.ts'
export { nextsOf, type NextGiven } from './nexts-of.ts'
export { ownPattern } from './own-pattern.ts'
export { reasonOf } from './reasons.ts'
export { inquire, openQuestions } from './reorganise/inquire.ts'
export {
  reorganisationForms,
  type Answer,
  type Question,
  type ReorganisationForm,
  type ReorganisationPlan,
} from './reorganise/plan.ts'
export { canBecome } from './reorganise/propose.ts'
export { planOf, withPlan } from './reorganise/with-plan.ts'
export { counterpart, type Counterpart } from './reorganise/counterpart.ts'
export { proposeStarters } from './starter/propose-starters.ts'
export { untouched, type EditAbout } from './untouched.ts'
