import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdersOf, positionsOf } from '#core/holding.ts'
import { snapshot } from '#core/snapshot.ts'
import { person } from '#kinds/index.ts'
import { anyRecord } from '../../test/any-record.ts'
import { on, record } from '../../test/record.ts'
import { holdersByPosition, positionsByPerson } from './positions-by-person.ts'

const now = on(
  record`
2020-01-01 begin person/ada
2020-01-01 begin person/ben
2020-01-01 begin person/idle
2020-01-01 begin role/lead name=Lead
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/lead body=body/board name=Lead capacity=member exOfficio=["role/lead"]
2020-01-01 begin seat/other body=body/board name=Other capacity=member
2020-01-01 begin appointment/ada person=person/ada to=role/lead
2020-01-01 begin appointment/ben person=person/ben to=seat/other
2021-01-01 end appointment/ben
2022-01-01 begin appointment/ben-2 person=person/ben to=role/lead
`,
  '2021-06-01',
)

test('with each person what they hold, ex officio too, and nobody who holds nothing', () => {
  const held = [...positionsByPerson(now)].map(([who, all]) => [who, all.map((one) => one.position)])
  expect(held).toEqual([['person/ada', ['role/lead', 'seat/lead']]])
  expect(holdersByPosition(now).get('seat/other' as never)).toEqual([])
  expect(positionsByPerson(now)).toBe(positionsByPerson(now))
})

test('says what is said when asked one by one', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger, day }) => {
      const seen = snapshot(ledger, day)
      for (const [position, holders] of holdersByPosition(seen))
        expect(holders).toEqual(holdersOf(seen, position))
      for (const { id } of seen.all(person)) {
        const together = (positionsByPerson(seen).get(id) ?? []).map((one) => one.position)
        expect(together.toSorted()).toEqual(
          positionsOf(seen, id)
            .map((one) => one.position)
            .toSorted(),
        )
      }
    }),
  )
})
