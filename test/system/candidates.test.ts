// Who could follow whom in the invented system: of its people and roles, and counted by hand.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { isFromElsewhere } from '#facts/index.ts'
import { criticalRole, person, role } from '#kinds/index.ts'
import { computeTrueCover } from '#private/true-cover.ts'
import { words } from '../record.ts'
import { inventedCandidates } from './candidates.ts'
import { inventedSystem } from './system.ts'

const now = snapshot(ledger(words, inventedSystem().changes), day('2026-11-22'))
const all = inventedCandidates()

test('each is someone of the record, once for a role of it', () => {
  for (const one of all) {
    expect(now.get(person, one.person)?.id).toBe(one.person)
    expect(now.get(role, one.role)?.id).toBe(one.role)
  }
  expect(new Set(all.map((one) => `${one.person} ${one.role}`)).size).toBe(all.length)
})

// By hand, of those ready now who agreed: p104 for chief executive, p081 for finance, p079 for nursing, p012 for Calder and for
// Northmoor's social care. Five of six roles look covered; p012 can take up one of two, so four are. Calder's place director is
// employed by the board, and p012 comes from a council.
test('a worked example: five look covered, four are', () => {
  const wanting = now
    .all(criticalRole)
    .map(({ values }) => ({ role: values.role, wanted: values.wanted ?? 1 }))
  const ready = all
    .filter((one) => one.readiness === 'now' && (one.consent === 'own' || one.consent === 'given'))
    .map((one) => ({ ...one, elsewhere: isFromElsewhere(now, one.person, one.role) }))
  expect(computeTrueCover(wanting, ready)).toEqual({
    roles: 6,
    naive: 5,
    covered: 4,
    wanted: 7,
    filled: 4,
    filledByTwo: 4,
    none: ['role/population-analyst'],
    one: [
      'role/calder-place-director',
      'role/icb-chief-executive',
      'role/icb-finance-officer',
      'role/icb-nursing-officer',
      'role/northmoor-dass',
    ],
    needed: ['person/p012', 'person/p079', 'person/p081', 'person/p104'],
    fromElsewhere: ['role/calder-place-director'],
  })
})
