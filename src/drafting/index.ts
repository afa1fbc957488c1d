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
