import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { snapshotOf } from '../../test/structure.ts'
import { chairOfBody } from './chair-of-body.ts'

const now = snapshotOf(
  `
2020-01-01 begin person/a
2020-01-01 begin person/b
2020-01-01 begin role/leader name=Leader
2020-01-01 begin appointment/leader person=person/a to=role/leader
2020-01-01 begin body/held name=A form=board
2020-01-01 begin seat/held body=body/held name=Chair capacity=chair exOfficio=["role/leader"]
2020-01-01 begin body/joint name=B form=board
2020-01-01 begin seat/joint-1 body=body/joint name=Chair capacity=chair
2020-01-01 begin seat/joint-2 body=body/joint name=Chair capacity=chair
2020-01-01 begin appointment/joint person=person/b to=seat/joint-2
2020-01-01 begin body/vacant name=C form=board
2020-01-01 begin seat/vacant body=body/vacant name=Chair capacity=chair
2020-01-01 begin seat/deputy body=body/vacant name=Deputy capacity=deputy
2020-01-01 begin appointment/deputy person=person/b to=seat/deputy
2020-01-01 begin body/none name=D form=forum
`.split('\n'),
)

test.each([
  ['held', 'held', ['person/a']],
  ['joint', 'held', ['person/b']],
  ['vacant', 'vacant', []],
  ['none', 'none', []],
])('%s', (key, state, people) => {
  const chair = chairOfBody(now, id(`body/${key}`))
  expect([chair.state, chair.holders.map((one) => one.holder)]).toEqual([state, people])
})
