// The shelf of facts: what follows from several kinds at once, and is asked by more than one lens, check or
// page.
export { chairOfBody } from './chair-of-body.ts'
export { datesOfChange } from './dates-of-change.ts'
export { areasAround, levelOfBody, type Level } from './level-of-body.ts'
export { seatsOfBody, type Place } from './seats-of-body.ts'
export { voiceOfSeat } from './voice-of-seat.ts'
