import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { vacantRole } from './vacant-role.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin role/lead name="Place Lead" !! vacant-role
2020-01-01 begin seat/lead body=body/board name=Lead capacity=member exOfficio=["role/lead"]
2020-01-01 begin seat/lead-too body=body/board name="Lead too" capacity=member exOfficio=["role/lead"]
2020-01-01 begin appointment/lead person=person/ada to=role/lead
2026-04-01 end appointment/lead
2020-01-01 begin role/shared name="Shared Post" places=2 !! vacant-role
2020-01-01 begin appointment/shared person=person/ada to=role/shared
2020-01-01 begin role/held name=Held
2020-01-01 begin appointment/held person=person/ada to=role/held
2020-01-01 begin role/over name=Over
2026-01-01 end role/over
`

test('a role nobody holds, with the seats that go with it', () => {
  expect(foundIn(vacantRole, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(vacantRole, lines, '2026-11-22')).toEqual([
    'Nobody has been recorded as Place Lead since 1 April 2026; 2 seats go with it.',
    '1 of 2 places as Shared Post has been empty since 1 January 2020.',
  ])
})

test('from the day on which it has been empty for as long as set', () => {
  const found = (day: string) => foundIn(vacantRole, lines, day, { months: 3 }).map(([row]) => row)
  expect(found('2026-06-30')).toEqual([8])
  expect(found('2026-07-01')).toEqual([3, 8])
})
