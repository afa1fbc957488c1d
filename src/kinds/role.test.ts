// Roles stand whether or not someone is in them; two people may share one.
import { expect, test } from 'vitest'
import { changesOf, on, record } from '../../test/record.ts'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'

const of = record`
2020-01-01 begin organisation/a name=A
2020-01-01 begin organisation/b name=B
2020-01-01 begin role/joint name="Joint Director" employers=["organisation/a","organisation/b"] wte=0.8 systemDays=2.5
2020-01-01 begin role/shared name=Shared places=2
2020-01-01 begin person/p
2020-01-01 begin appointment/1 person=person/p to=role/shared`

test('an empty role is vacant, half a job share too', () => {
  const now = on(of, '2022-01-01')
  const counted = (role: string) => [placesOf(now, id(role)), vacanciesOf(now, id(role))]
  expect([counted('role/joint'), counted('role/shared')]).toEqual([
    [1, 1],
    [2, 1],
  ])
})

test.each(['wte=2', 'systemDays=8', 'places=0', 'places=1.5', 'places=1000000000', 'employers=["body/x"]'])(
  '%s cannot be',
  (values) => {
    const faults = faultsOf(of, changesOf(`2020-01-01 begin role/x name=X ${values}`))
    expect(faults.map(({ code }) => code)).toEqual(['wrong-value'])
  },
)
