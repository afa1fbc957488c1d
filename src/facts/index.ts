// The shelf of facts: what follows from several kinds at once, and is asked by more than one lens, check or
// page.
export { asidesOf } from './asides-of.ts'
export { chairOfBody } from './chair-of-body.ts'
export { councilsWithSocialCare, hasSocialCare } from './councils-with-social-care.ts'
export { datesOfChange } from './dates-of-change.ts'
export { daysThatMatter, type DaysThatMatter } from './days-that-matter.ts'
export { experienceOf } from './experience-of.ts'
export { followedBySeat, namesOfSeat, type Followed } from './followed-by-seat.ts'
export { leadingBodies, type LeadingBody } from './leading-bodies.ts'
export { areasAround, levelOfBody, type Level } from './level-of-body.ts'
export { lackOf, membersOfBody, type Member } from './members-of-body.ts'
export { movedExOfficio, type MovedExOfficio } from './moved-ex-officio.ts'
export { organisationsOfPlace } from './organisations-of-place.ts'
export { orphansOf } from './orphans-of.ts'
export { partnerMembers, type Partner } from './partner-members.ts'
export { holdersByPosition, positionsByPerson } from './positions-by-person.ts'
export { professionOf, type Profession } from './profession-of.ts'
export { seatsOfBody, type Place } from './seats-of-body.ts'
export { settingsOfChecks } from './settings-of-checks.ts'
export {
  bodiesOfStatus,
  isIntegratedCareBoard,
  statusInLaw,
  type Status,
  type StatusInLaw,
} from './status-in-law.ts'
export { termsOn } from './terms-on.ts'
export { touchedBodies } from './touched-bodies.ts'
export { trustsKnowing } from './trusts-knowing.ts'
export { vacantSince } from './vacant-since.ts'
export { voiceOfSeat } from './voice-of-seat.ts'
