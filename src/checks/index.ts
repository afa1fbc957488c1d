// The shelf of checks, in order of their codes.
import type { Check } from '#core/check.ts'
import { actingTooLong } from './acting-too-long.ts'
import { boardTooLarge } from './board-too-large.ts'
import { bodyWithoutChair } from './body-without-chair.ts'
import { bodyWithoutPurpose } from './body-without-purpose.ts'
import { bodyWithoutRhythm } from './body-without-rhythm.ts'
import { circleOfReporting } from './circle-of-reporting.ts'
import { employerEnded } from './employer-ended.ts'
import { exOfficioOfEndedRole } from './ex-officio-of-ended-role.ts'
import { jointRoleWithoutEmployerOfRecord } from './joint-role-without-employer-of-record.ts'
import { membershipDiffers } from './membership-differs.ts'
import { personOnManyBodies } from './person-on-many-bodies.ts'
import { pointsAtEnded } from './points-at-ended.ts'
import { quorumUnknown } from './quorum-unknown.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'
import { reportsToEndedBody } from './reports-to-ended-body.ts'
import { roleWithSeveralLines } from './role-with-several-lines.ts'
import { roleWithoutSystemTime } from './role-without-system-time.ts'
import { seatOfEndedOrganisation } from './seat-of-ended-organisation.ts'
import { termEnded } from './term-ended.ts'
import { termEnding } from './term-ending.ts'
import { vacantChair } from './vacant-chair.ts'
import { vacantRole } from './vacant-role.ts'
import { vacantSeat } from './vacant-seat.ts'

export const checks: readonly Check[] = [
  actingTooLong,
  boardTooLarge,
  bodyWithoutChair,
  bodyWithoutPurpose,
  bodyWithoutRhythm,
  circleOfReporting,
  employerEnded,
  exOfficioOfEndedRole,
  jointRoleWithoutEmployerOfRecord,
  membershipDiffers,
  personOnManyBodies,
  pointsAtEnded,
  quorumUnknown,
  quorumUnreachable,
  reportsToEndedBody,
  roleWithSeveralLines,
  roleWithoutSystemTime,
  seatOfEndedOrganisation,
  termEnded,
  termEnding,
  vacantChair,
  vacantRole,
  vacantSeat,
]
