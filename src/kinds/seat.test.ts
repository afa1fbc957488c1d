// Seats are places on bodies, and may follow a role or another seat.
import { expect, test } from 'vitest'
import { changesOf, on, record, titlesOn } from '../../test/record.ts'
import { holdersOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'

const of = record`
2020-01-01 begin body/icb name="ICB Board" form=board
2020-01-01 begin role/ce name="Chief executive"
2020-01-01 begin seat/ce body=body/icb name="Chief executive" capacity=member voting=true basis=ex-officio exOfficio=["role/ce"]
2020-01-01 begin person/p
2020-01-01 begin appointment/1 person=person/p to=role/ce`

test('a seat is named with its body, and sat in by the holder of the role', () => {
  expect(titlesOn(of, '2022-01-01')(id('seat/ce'))).toBe('Chief executive, ICB Board')
  expect(holdersOf(on(of, '2022-01-01'), id('seat/ce')).map(({ holder }) => holder)).toEqual(['person/p'])
})

test.each([
  ['body=body/icb name=X', 'missing'],
  ['name=X capacity=member', 'missing'],
  ['body=body/none name=X capacity=member', 'points-at-nothing'],
  ['body=body/icb name=X capacity=member exOfficio=["person/p"]', 'wrong-value'],
  ['body=body/icb name=X capacity=member voting=yes', 'wrong-value'],
  ['body=body/icb name=X capacity=member places=1001', 'wrong-value'],
  ['body=body/icb name=X capacity=member sector=church', 'wrong-value'],
])('%s cannot be', (values, code) => {
  const faults = faultsOf(of, changesOf(`2020-01-01 begin seat/x ${values}`))
  expect(faults.map((fault) => fault.code)).toEqual([code])
})
