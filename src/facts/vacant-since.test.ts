import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#core/day.ts'
import { vacanciesOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import { seat } from '#kinds/index.ts'
import { anyRecord } from '../../test/any-record.ts'
import { on, record } from '../../test/record.ts'
import { vacantSince } from './vacant-since.ts'

const whole = record`
2020-01-01 begin person/a
2020-01-01 begin person/b
2020-01-01 begin person/c
2020-01-01 begin role/lead name=Lead
2020-01-01 begin role/other name=Other
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/never body=body/board name=Never capacity=member
2020-01-01 begin seat/follows body=body/board name=Follows capacity=member exOfficio=["role/lead"]
2020-01-01 begin seat/many body=body/board name=Many capacity=member places=3
2020-01-01 begin seat/away body=body/board name=Away capacity=member
2020-03-01 begin appointment/lead person=person/a to=role/lead
2022-05-01 end appointment/lead
2023-05-01 begin appointment/lead-2 person=person/a to=role/lead
2023-06-01 amend appointment/lead-2 to=role/other
2020-01-01 begin appointment/many-a person=person/a to=seat/many
2020-01-01 begin appointment/many-b person=person/b to=seat/many
2020-01-01 begin appointment/many-c person=person/c to=seat/many
2021-01-01 end appointment/many-a
2022-01-01 end appointment/many-b
2020-01-01 begin appointment/away person=person/b to=seat/away spells=[{"form":"on-leave","from":"2024-01-01","until":"2024-07-01"}]
2024-02-01 begin appointment/cover person=person/c to=seat/away basis=cover
2024-03-01 end appointment/away
2024-08-01 end appointment/cover
`

test.each([
  ['never held', 'seat/never', '2025-01-01', '2020-01-01'],
  ['not in force yet', 'seat/never', '2019-12-31', undefined],
  ['held on the day', 'seat/follows', '2021-01-01', undefined],
  ['since whoever held the role followed left', 'seat/follows', '2022-06-01', '2022-05-01'],
  ['since the holder moved to another role', 'seat/follows', '2023-07-01', '2023-06-01'],
  ['one place of three', 'seat/many', '2021-12-31', '2021-01-01'],
  ['two of three: since the second', 'seat/many', '2022-01-01', '2022-01-01'],
  ['stood in for after the holder left', 'seat/away', '2024-04-01', undefined],
  ['since the one who stood in left', 'seat/away', '2025-01-01', '2024-08-01'],
])('%s', (_, position, day, since) => {
  expect(vacantSince(on(whole, day), id(position))).toBe(since)
})

test('says what stepping back day by day finds', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger, day }) => {
      const now = snapshot(ledger, day)
      for (const { id: position } of now.all(seat))
        expect(vacantSince(now, position)).toBe(steppedBack(ledger, day, position))
    }),
    { numRuns: 20 },
  )
})

function steppedBack(of: Parameters<typeof snapshot>[0], from: Day, position: ReturnType<typeof id>) {
  const empty = vacanciesOf(snapshot(of, from), position)
  if (empty === 0) return undefined
  let since = from
  while (since > '2018-01-01' && vacanciesOf(snapshot(of, addDays(since, -1)), position) >= empty)
    since = addDays(since, -1)
  return since
}
