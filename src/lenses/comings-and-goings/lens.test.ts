import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { on, record } from '../../../test/record.ts'
import { comingsAndGoings } from './lens.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/old name="Old Committee" form=committee
2026-02-01 end body/old
2026-01-01 begin body/one name="One Committee" form=committee
2026-01-01 begin body/two name="Two Committee" form=committee
2025-08-01 begin body/between name=Between form=committee
2025-12-01 end body/between
2020-01-01 begin role/a name=A
2020-01-01 begin role/b name=B
2020-01-01 begin person/ada
2020-01-01 begin appointment/first person=person/ada to=role/a
2026-01-01 end appointment/first
2026-01-01 begin appointment/second person=person/ada to=role/b`

test('two bodies a year ago, two new, one gone, three today; who moved is gone from the one and new in the other', () => {
  const found = comingsAndGoings.compute(on(of, '2026-05-01'), { since: day('2025-05-01') }, String)
  const row = (label: string) => found.rows.find((one) => one.label === label)
  expect(row('Bodies')).toEqual({ label: 'Bodies', was: 2, come: 2, gone: 1, is: 3 })
  expect(row('People in roles and seats')).toMatchObject({ was: 1, come: 1, gone: 1, is: 1 })
  expect(row('Seats')).toMatchObject({ was: 0, come: 0, gone: 0, is: 0 })
  for (const { was, come, gone, is } of found.rows) expect(was + come - gone).toBe(is)
})
