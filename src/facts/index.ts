// The shelf of facts: what follows from several kinds at once, and is asked by more than one lens, check or
// page.
export { asidesOf } from './asides-of.ts'
export { chairOfBody } from './chair-of-body.ts'
export { datesOfChange } from './dates-of-change.ts'
export { areasAround, levelOfBody, type Level } from './level-of-body.ts'
export { orphansOf, type Orphan } from './orphans-of.ts'
export { holdersByPosition, positionsByPerson, type Held } from './positions-by-person.ts'
export { seatsOfBody, type Place } from './seats-of-body.ts'
export { settingsOfChecks } from './settings-of-checks.ts'
export { vacantSince } from './vacant-since.ts'
export { voiceOfSeat } from './voice-of-seat.ts'
