// A trust or council of the system with no seat anywhere in it that it could speak through. Of practices, charities and
// companies there are too many for each to have one: whether their sector is heard is for other checks. Other public
// services are left out too.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import {
  areasAround,
  holdersByPosition,
  isIntegratedCareBoard,
  leadingBodies,
  positionsByPerson,
} from '#facts/index.ts'
import { appointment, area, body, organisation, role, seat } from '#kinds/index.ts'

export const organisationWithoutSeat = check({
  code: 'organisation-without-seat',
  title: 'Trust or council with no seat anywhere',
  question: 'Which trusts and councils of the system have no seat on any of its bodies?',
  domain: 'connection',
  severity: 'ask',
  why: 'An organisation that sits nowhere learns of decisions when they are made, and cannot own them.',
  remedy: 'Ask where it is heard. If it nominates to a seat, record it; if it sits nowhere, find it a place.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “wide sector representation”.',
  limits: {},
  find(now) {
    // Where nothing leads the system yet, no seat could be missing.
    if (leadingBodies(now).length === 0) return []
    return now
      .all(organisation)
      .filter((one) => isAsked(now, one) && !isHeard(now, one))
      .map(({ id }) => ({ about: [id] as const, evidence: undefined }))
  },
  say: ({ about: [of] }, title) => `${title(of)} has no seat on any body of the system that is recorded.`,
})

function isAsked(now: Snapshot, one: Thing<typeof organisation>): boolean {
  const { sector, type = '', name, partOf, serves = [] } = one.values
  if ((sector !== 'nhs' && sector !== 'council') || partOf || isIntegratedCareBoard(one)) return false
  if (/clinical commissioning|\bCCG\b|parish|town council|sub-?icb|support unit/i.test(`${type} ${name}`))
    return false
  return serves.some((served) => isOfSystem(now, served))
}

function isOfSystem(now: Snapshot, served: Id): boolean {
  const around = areasAround(now, served)
  return (
    around.some(({ values }) => values.level === 'system') || now.get(area, served)?.values.level === 'region'
  )
}

// By every way an organisation may be heard, for one is enough: it nominates; it employs a role that sits there ex
// officio; someone who sits there comes from it or works for it.
function isHeard(now: Snapshot, { id: of }: Thing<typeof organisation>): boolean {
  const sits = (person: Id) =>
    (positionsByPerson(now).get(person) ?? []).some(({ position }) => isOnBody(now, now.get(seat, position)))
  return (
    now.pointing(seat, 'nominatedBy', of).some((one) => isOnBody(now, one)) ||
    now
      .pointing(role, 'employers', of)
      .some(
        ({ id }) =>
          now.pointing(seat, 'exOfficio', id).some((one) => isOnBody(now, one)) ||
          (holdersByPosition(now).get(id) ?? []).some(({ holder }) => sits(holder)),
      ) ||
    now.pointing(appointment, 'onBehalfOf', of).some(({ values }) => sits(values.person))
  )
}

function isOnBody(now: Snapshot, one: Thing<typeof seat> | undefined): boolean {
  return one !== undefined && now.get(body, one.values.body) !== undefined
}
