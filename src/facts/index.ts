// The shelf of facts: what follows from several kinds at once, and is asked by more than one lens, check or
// page.
export {
  accountableThroughTime,
  lastDayOf,
  type AccountableThen,
  type Stretch,
} from './accountable-through-time.ts'
export { answeredBy, answersOf, type Answer } from './answers-of.ts'
export { asidesOf } from './asides-of.ts'
export { chairOfBody } from './chair-of-body.ts'
export { councilsWithSocialCare } from './councils-with-social-care.ts'
export { datesOfChange } from './dates-of-change.ts'
export { daysThatMatter } from './days-that-matter.ts'
export { leadingBodies } from './leading-bodies.ts'
export { areasAround, levelOfBody, type Level } from './level-of-body.ts'
export { lackOf, membersOfBody, type Member } from './members-of-body.ts'
export { movedExOfficio, type MovedExOfficio } from './moved-ex-officio.ts'
export { organisationsOfHolder, sectorsOfHolder } from './organisations-of-holder.ts'
export { orphansOf } from './orphans-of.ts'
export { partnerMembers } from './partner-members.ts'
export { holdersByPosition, positionsByPerson } from './positions-by-person.ts'
export { sayHolder } from './say-holder.ts'
export { seatsOfBody, type Place } from './seats-of-body.ts'
export { settingsOfChecks } from './settings-of-checks.ts'
export { bodiesOfStatus, isIntegratedCareBoard, statusInLaw } from './status-in-law.ts'
export { termsOn } from './terms-on.ts'
export { touchedBodies } from './touched-bodies.ts'
export { trustsKnowing } from './trusts-knowing.ts'
export { vacantSince } from './vacant-since.ts'
export { voiceOfSeat } from './voice-of-seat.ts'
export { faultsOfAnswering, whoAnswers, type AtLevel, type WhoAnswers } from './who-answers.ts'
