import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { sharedMembers } from './shared-members.ts'

const whole = record`
  2025-01-01 begin body/a name=A form=board
  2025-01-01 begin body/b name=B form=board
  2025-01-01 begin body/c name=C form=forum
  2025-01-01 begin role/lead name=Lead
  2025-01-01 begin seat/a-chair body=body/a name=Chair capacity=chair
  2025-01-01 begin seat/a-member body=body/a name=Member capacity=member
  2025-01-01 begin seat/b-chair body=body/b name=Chair capacity=chair
  2025-01-01 begin seat/b-member body=body/b name=Member capacity=member exOfficio=["role/lead"]
  2025-01-01 begin seat/c-member body=body/c name=Member capacity=member
  2025-01-01 begin seat/c-guest body=body/c name=Guest capacity=attendee
  2025-01-01 begin person/ada
  2025-01-01 begin person/bo
  2025-01-01 begin appointment/1 person=person/ada to=seat/a-chair
  2025-01-01 begin appointment/2 person=person/ada to=role/lead
  2025-01-01 begin appointment/3 person=person/ada to=seat/c-member
  2025-01-01 begin appointment/4 person=person/bo to=seat/b-chair
  2025-01-01 begin appointment/5 person=person/bo to=seat/a-member
  2025-01-01 begin appointment/6 person=person/bo to=seat/c-guest
`

test('people, pairs of bodies, and chairs who chair each other, ex officio too', () => {
  const { people, pairs, chairs } = sharedMembers(on(whole, '2026-01-01'))
  const said = people.map((one) => [
    one.person,
    ...one.bodies.map((of) => `${of.body}${of.chairs ? ' chairs' : ''}`),
  ])
  expect(said).toEqual([
    ['person/ada', 'body/a chairs', 'body/b', 'body/c'],
    ['person/bo', 'body/a', 'body/b chairs'],
  ])
  expect(pairs.map((one) => [...one.bodies, one.people.length])).toEqual([
    ['body/a', 'body/b', 2],
    ['body/a', 'body/c', 1],
    ['body/b', 'body/c', 1],
  ])
  expect(chairs).toEqual([
    { one: 'person/ada', chaired: 'body/a', other: 'person/bo', chairedByOther: 'body/b' },
  ])
})
