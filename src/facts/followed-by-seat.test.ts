import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { seat } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { followedBySeat, namesOfSeat } from './followed-by-seat.ts'

const now = on(
  record`
2020-01-01 begin body/b name=B form=board
2020-01-01 begin role/a name="Cabinet Member"
2020-01-01 begin role/z name=Other
2020-01-01 begin seat/own body=body/b name=Own capacity=member
2020-01-01 begin seat/first body=body/b name=First capacity=chair exOfficio=["role/a"]
2020-01-01 begin seat/chained body=body/b name=Chained capacity=member exOfficio=["seat/first","role/z","role/a"]
2020-01-01 begin seat/one body=body/b name=One capacity=member exOfficio=["seat/two"]
2020-01-01 begin seat/two body=body/b name=Two capacity=member exOfficio=["seat/one"]
2021-01-01 end role/z
`,
  '2026-01-01',
)

test.each([
  ['own', [], [], ['Own']],
  ['first', ['role/a'], [], ['First', 'Cabinet Member']],
  ['chained', ['role/a'], ['seat/first'], ['Chained', 'First', 'Cabinet Member']],
  ['one', [], ['seat/two'], ['One', 'Two']],
])('%s', (key, roles, seats, names) => {
  const of = now.get(seat, id(`seat/${key}`))
  if (!of) throw new Error('no such seat')
  const followed = followedBySeat(now, of)
  expect(followed.roles.map((one) => one.id)).toEqual(roles)
  expect(followed.seats.map((one) => one.id)).toEqual(seats)
  expect(namesOfSeat(of, followed)).toEqual(names)
})
