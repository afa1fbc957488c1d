// The shelf of facts: what follows from several kinds at once, and is asked by more than one lens, check or
// page.
export { accountableForMeasure } from './accountable-for-measure.ts'
export {
  accountableThroughTime,
  lastDayOfStretch,
  type AccountableThen,
  type Stretch,
} from './accountable-through-time.ts'
export { accountableIn, answeringOn } from './answering-on.ts'
export { answeredBy, answersOf, type Answer } from './answers-of.ts'
export { asidesOf } from './asides-of.ts'
export { careerPaths, type CareerPath, type Step } from './career-paths.ts'
export { chairOfBody } from './chair-of-body.ts'
export { conflictsOfOversight, type OversightConflict } from './conflicts-of-oversight.ts'
export { costOfBody, dayRates, HOURS_A_DAY, type BodyCost } from './cost-of-body.ts'
export { councilsAndNhs, sayCouncils, sayCount, type CouncilsAndNhs } from './councils-and-nhs.ts'
export { councilsWithSocialCare } from './councils-with-social-care.ts'
export { churnOf, coverageOf } from './coverage-of-functions.ts'
export { datesOfChange } from './dates-of-change.ts'
export { daysThatMatter } from './days-that-matter.ts'
export { faultsCalled, faultsOfFunction, leavesAGap } from './faults-of-function.ts'
export { definitionOn } from './definitions-of-measure.ts'
export { groupsOfMember, type Group } from './groups-of-member.ts'
export { daysEmpty, emptyStretches, sayDays, type EmptyStretch } from './empty-stretches.ts'
export { leadersInGroups } from './leaders-in-groups.ts'
export { leadingBodies } from './leading-bodies.ts'
export { areasAround, levelOfBody, type Level } from './level-of-body.ts'
export { lackOf, membersOfBody, type Member } from './members-of-body.ts'
export { missingPeriods, periodAfter } from './missing-periods.ts'
export { movedExOfficio, type MovedExOfficio } from './moved-ex-officio.ts'
export { nobodyThere, type NobodyThere } from './nobody-there.ts'
export { openActionsOfMeasure } from './open-actions-of-measure.ts'
export { organisationsOfHolder, sectorsOfHolder } from './organisations-of-holder.ts'
export { orphansOf } from './orphans-of.ts'
export { areasOfOutcomes, outcomesChosen, type OutcomesChosen } from './outcomes-chosen.ts'
export { partnerMembers } from './partner-members.ts'
export { partsOfOutcome } from './parts-of-outcome.ts'
export { holdersByPosition, positionsByPerson } from './positions-by-person.ts'
export { presenceOf, type Presence } from './presence-of.ts'
export { cellsAt, cellsOf, decidersOf, valueIn, type Cell } from './remits.ts'
export { decidingIn, othersIn, remitsOf, type FunctionThing, type Remit } from './remits-of.ts'
export { chainOf, type Route } from './route-of.ts'
export { sayFault } from './say-fault.ts'
export { sayFigure, sayNumber, sayPeriod, sayTarget } from './say-figure.ts'
export { sayHolder } from './say-holder.ts'
export { instrumentWords, sayInstrument } from './say-instrument.ts'
export { atLevel, sayLevel } from './say-level.ts'
export { sayBand, sayPounds } from './say-limits.ts'
export { sayLatest } from './say-latest.ts'
export { sayList } from './say-list.ts'
export { sayPlaces, sayScope } from './say-places.ts'
export { seatsOfBody, type Place } from './seats-of-body.ts'
export { isFromElsewhere, levelOfPerson, sectorsOfPerson } from './sectors-of-person.ts'
export { settingsOfChecks } from './settings-of-checks.ts'
export { sharedMembers, type SharedMembers } from './shared-members.ts'
export {
  lacksOfSpecification,
  lackWords,
  specificationOfRole,
  systemDaysOf,
  type Lack,
  type Specification,
} from './specification-of-role.ts'
export { standingOf, urgencyOf, type Standing } from './standing-of-measure.ts'
export { standingsOfOutcome, type StandingsOfOutcome } from './standings-of-outcome.ts'
export { actionStates, byDue, stateOfAction, type ActionState } from './state-of-action.ts'
export { bodiesOfStatus, isIntegratedCareBoard, statusInLaw } from './status-in-law.ts'
export { partsOf, subjectsOfMeasure } from './subjects-of-measure.ts'
export { systemArea } from './system-area.ts'
export { targetOn } from './targets-of-measure.ts'
export { termsOn } from './terms-on.ts'
export {
  peopleWithTimeSet,
  ruleForMeetings,
  timeOfPeople,
  timeOfPerson,
  type PersonTime,
} from './time-of-person.ts'
export { touchedBodies } from './touched-bodies.ts'
export { trustsKnowing } from './trusts-knowing.ts'
export { vacantSince } from './vacant-since.ts'
export { voiceOfSeat } from './voice-of-seat.ts'
export { isThereOn, whenThere, type Days } from './when-there.ts'
export { faultsOfAnswering, whoAnswers, type AtLevel } from './who-answers.ts'
