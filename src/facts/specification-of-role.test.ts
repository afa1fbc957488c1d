import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { lacksOfSpecification, specificationOfRole } from './specification-of-role.ts'

const whole = record`
  2025-01-01 begin role/chief name=Chief systemDays=2
  2025-01-01 begin role/lead name=Lead
  2025-01-01 begin role/bare name=Bare
  2025-01-01 begin specification/old role=role/chief state=agreed
  2025-03-01 begin specification/new role=role/chief state=agreed systemDuties="Speak for all partners" populationHealth="Answers for unequal health" capabilities={"political":"strong"}
  2025-05-01 begin specification/working role=role/chief state=working
  2025-01-01 begin specification/lead role=role/lead systemDays=0
`

test.each([
  ['2025-02-01', 'specification/old'],
  ['2025-04-01', 'specification/new'],
  ['2025-06-01', 'specification/new'],
])('on %s the newest that is agreed is the one', (day, expected) => {
  expect(specificationOfRole(on(whole, day), id('role/chief'))?.id).toBe(expected)
})

test('a role without one has none', () => {
  expect(specificationOfRole(on(whole, '2026-01-01'), id('role/bare'))).toBeUndefined()
})

test.each([
  ['2025-02-01', 'role/chief', ['systemDuties', 'populationHealth', 'capabilities']],
  ['2025-04-01', 'role/chief', []],
  ['2025-04-01', 'role/lead', ['systemDuties', 'time', 'populationHealth', 'capabilities']],
] as const)(
  'on %s that of %s lacks what it does not say; time may be said by the role',
  (day, role, lacks) => {
    const now = on(whole, day)
    const found = specificationOfRole(now, id(role))
    expect(found && lacksOfSpecification(now, found)).toEqual(lacks)
  },
)
