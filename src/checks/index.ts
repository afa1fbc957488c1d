// The shelf of checks, in order of their codes.
import type { Check } from '#core/check.ts'
import { accountableOnlyOrganisations } from './accountable-only-organisations.ts'
import { accountableRoleVacant } from './accountable-role-vacant.ts'
import { actingTooLong } from './acting-too-long.ts'
import { actionOverdue } from './action-overdue.ts'
import { actionOwnerVacant } from './action-owner-vacant.ts'
import { answersForTooMany } from './answers-for-too-many.ts'
import { billCouncilSeatWouldEnd } from './bill-council-seat-would-end.ts'
import { billMayorWithoutNominee } from './bill-mayor-without-nominee.ts'
import { boardTooLarge } from './board-too-large.ts'
import { bodyCannotDecide } from './body-cannot-decide.ts'
import { bodyWithoutChair } from './body-without-chair.ts'
import { bodyWithoutPurpose } from './body-without-purpose.ts'
import { bodyWithoutRhythm } from './body-without-rhythm.ts'
import { bodyWithoutSeats } from './body-without-seats.ts'
import { circleOfReporting } from './circle-of-reporting.ts'
import { clinicalVoiceOnlyMedical } from './clinical-voice-only-medical.ts'
import { contributorsMissing } from './contributors-missing.ts'
import { councilsOutnumbered } from './councils-outnumbered.ts'
import { criticalRoleReviewDue } from './critical-role-review-due.ts'
import { decidedAbovePlaceWithoutReason } from './decided-above-place-without-reason.ts'
import { decidingPostVacant } from './deciding-post-vacant.ts'
import { delegatingSourceEnded } from './delegating-source-ended.ts'
import { delegationAboveLimit } from './delegation-above-limit.ts'
import { delegationInCircle } from './delegation-in-circle.ts'
import { delegationOutsideDates } from './delegation-outside-dates.ts'
import { delegationWithoutSource } from './delegation-without-source.ts'
import { deputyChairChairsAudit } from './deputy-chair-chairs-audit.ts'
import { employerEnded } from './employer-ended.ts'
import { exOfficioOfEndedRole } from './ex-officio-of-ended-role.ts'
import { functionWithSeveralDeciders } from './function-with-several-deciders.ts'
import { functionWithoutDecider } from './function-without-decider.ts'
import { healthAndWellbeingWithoutRequiredMember } from './health-and-wellbeing-without-required-member.ts'
import { icbTooFewNonExecutives } from './icb-too-few-non-executives.ts'
import { icbTooFewOrdinaryMembers } from './icb-too-few-ordinary-members.ts'
import { icbWithoutChair } from './icb-without-chair.ts'
import { icbWithoutChiefExecutive } from './icb-without-chief-executive.ts'
import { icbWithoutCouncilPartner } from './icb-without-council-partner.ts'
import { icbWithoutMentalHealthKnowledge } from './icb-without-mental-health-knowledge.ts'
import { icbWithoutPrimaryCarePartner } from './icb-without-primary-care-partner.ts'
import { icbWithoutRequiredExecutive } from './icb-without-required-executive.ts'
import { icbWithoutSeniorNonExecutive } from './icb-without-senior-non-executive.ts'
import { icbWithoutTrustPartner } from './icb-without-trust-partner.ts'
import { independentSectorAbsent } from './independent-sector-absent.ts'
import { jointRoleWithoutEmployerOfRecord } from './joint-role-without-employer-of-record.ts'
import { leadershipTriangleIncomplete } from './leadership-triangle-incomplete.ts'
import { measureWithoutOutcome } from './measure-without-outcome.ts'
import { measureWithoutTarget } from './measure-without-target.ts'
import { meetingsTakeMoreThanTime } from './meetings-take-more-than-time.ts'
import { membershipDiffers } from './membership-differs.ts'
import { noCommunityBackground } from './no-community-background.ts'
import { noLayMember } from './no-lay-member.ts'
import { noLongHorizon } from './no-long-horizon.ts'
import { noMentalHealthBackground } from './no-mental-health-background.ts'
import { noPopulationHealthMeasure } from './no-population-health-measure.ts'
import { noPublicHealthVoice } from './no-public-health-voice.ts'
import { noVoluntaryVoice } from './no-voluntary-voice.ts'
import { organisationWithoutSeat } from './organisation-without-seat.ts'
import { outcomeWithSeveralAccountable } from './outcome-with-several-accountable.ts'
import { outcomeWithoutAccountable } from './outcome-without-accountable.ts'
import { outcomeWithoutMeasure } from './outcome-without-measure.ts'
import { oversightJudgementOld } from './oversight-judgement-old.ts'
import { oversightPullsAnotherWay } from './oversight-pulls-another-way.ts'
import { partnershipWithoutCouncil } from './partnership-without-council.ts'
import { partnershipWithoutIcbMember } from './partnership-without-icb-member.ts'
import { personOnManyBodies } from './person-on-many-bodies.ts'
import { placeOutcomeWithoutParent } from './place-outcome-without-parent.ts'
import { placeWithoutBody } from './place-without-body.ts'
import { pointsAtEnded } from './points-at-ended.ts'
import { quorumUnknown } from './quorum-unknown.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'
import { reportsToEndedBody } from './reports-to-ended-body.ts'
import { roleSpecificationLacking } from './role-specification-lacking.ts'
import { roleWithSeveralLines } from './role-with-several-lines.ts'
import { roleWithoutSystemTime } from './role-without-system-time.ts'
import { seatOfEndedOrganisation } from './seat-of-ended-organisation.ts'
import { severalChairs } from './several-chairs.ts'
import { termEnded } from './term-ended.ts'
import { termEnding } from './term-ending.ts'
import { tooManyActivityMeasures } from './too-many-activity-measures.ts'
import { vacantChair } from './vacant-chair.ts'
import { vacantRole } from './vacant-role.ts'
import { vacantSeat } from './vacant-seat.ts'

export const checks: readonly Check[] = [
  accountableOnlyOrganisations,
  accountableRoleVacant,
  actingTooLong,
  actionOverdue,
  actionOwnerVacant,
  answersForTooMany,
  billCouncilSeatWouldEnd,
  billMayorWithoutNominee,
  boardTooLarge,
  bodyCannotDecide,
  bodyWithoutChair,
  bodyWithoutPurpose,
  bodyWithoutRhythm,
  bodyWithoutSeats,
  circleOfReporting,
  clinicalVoiceOnlyMedical,
  contributorsMissing,
  councilsOutnumbered,
  criticalRoleReviewDue,
  decidedAbovePlaceWithoutReason,
  decidingPostVacant,
  delegatingSourceEnded,
  delegationAboveLimit,
  delegationInCircle,
  delegationOutsideDates,
  delegationWithoutSource,
  deputyChairChairsAudit,
  employerEnded,
  exOfficioOfEndedRole,
  functionWithSeveralDeciders,
  functionWithoutDecider,
  healthAndWellbeingWithoutRequiredMember,
  icbTooFewNonExecutives,
  icbTooFewOrdinaryMembers,
  icbWithoutChair,
  icbWithoutChiefExecutive,
  icbWithoutCouncilPartner,
  icbWithoutMentalHealthKnowledge,
  icbWithoutPrimaryCarePartner,
  icbWithoutRequiredExecutive,
  icbWithoutSeniorNonExecutive,
  icbWithoutTrustPartner,
  independentSectorAbsent,
  jointRoleWithoutEmployerOfRecord,
  leadershipTriangleIncomplete,
  measureWithoutOutcome,
  measureWithoutTarget,
  meetingsTakeMoreThanTime,
  membershipDiffers,
  noCommunityBackground,
  noLayMember,
  noLongHorizon,
  noMentalHealthBackground,
  noPopulationHealthMeasure,
  noPublicHealthVoice,
  noVoluntaryVoice,
  organisationWithoutSeat,
  outcomeWithSeveralAccountable,
  outcomeWithoutAccountable,
  outcomeWithoutMeasure,
  oversightJudgementOld,
  oversightPullsAnotherWay,
  partnershipWithoutCouncil,
  partnershipWithoutIcbMember,
  personOnManyBodies,
  placeOutcomeWithoutParent,
  placeWithoutBody,
  pointsAtEnded,
  quorumUnknown,
  quorumUnreachable,
  reportsToEndedBody,
  roleSpecificationLacking,
  roleWithSeveralLines,
  roleWithoutSystemTime,
  seatOfEndedOrganisation,
  severalChairs,
  termEnded,
  termEnding,
  tooManyActivityMeasures,
  vacantChair,
  vacantRole,
  vacantSeat,
]
