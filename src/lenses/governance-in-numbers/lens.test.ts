import { expect, test } from 'vitest'
import { on, record } from '../../../test/record.ts'
import { governanceInNumbers } from './lens.ts'

const of = record`
2020-01-01 begin organisation/icb name=ICB
2020-01-01 begin organisation/vale name=Vale
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/audit name=Audit form=committee
2020-01-01 begin role/held name=Held
2020-01-01 begin role/empty name=Empty
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/two body=body/board name=Two capacity=member places=2
2020-01-01 begin seat/lead body=body/audit name=Lead capacity=attendee
2020-01-01 begin person/ada
2020-01-01 begin person/bel
2020-01-01 begin appointment/1 person=person/ada to=seat/chair
2020-01-01 begin appointment/2 person=person/ada to=seat/two
2020-01-01 begin appointment/3 person=person/bel to=role/held`

test('four places on two bodies, two of them empty, one person in the others; counted by hand', () => {
  const found = governanceInNumbers.compute(on(of, '2026-05-01'), undefined, String)
  expect(found).toEqual({ bodies: 2, places: 4, vacant: 2, people: 1, unheldRoles: 1, partners: 2 })
  const [block] = governanceInNumbers.show(found, String)
  expect(block?.type === 'counts' && block.items.map(({ value }) => value)).toEqual([2, 4, 2, 1, 1, 2])
})
