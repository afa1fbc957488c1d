// Descent through renaming, merger, split and succession.
import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { id } from './id.ts'
import { becameOf, cameFrom, heirsOf } from './lineage.ts'

const of = record`
2010-01-01 begin organisation/a name=A
2010-01-01 begin organisation/b name=B
2010-01-01 begin organisation/c name=C
2015-01-01 end organisation/a
2015-01-01 begin organisation/ab name=AB
2015-01-01 end organisation/b
2015-01-01 begin lineage/merger form=merge old=["organisation/a","organisation/b"] new=["organisation/ab"]
2018-01-01 end organisation/ab
2018-01-01 begin lineage/taken-in form=merge old=["organisation/ab","organisation/c"] new=["organisation/c"]
2020-01-01 end organisation/c
2020-01-01 begin organisation/d name=D
2020-01-01 begin organisation/e name=E
2020-01-01 begin lineage/split form=split old=["organisation/c"] new=["organisation/d","organisation/e"]
2022-01-01 end organisation/d
2022 begin lineage/renamed form=rename old=["organisation/d"] new=["organisation/f"]
2022-01-01 begin organisation/f name=F
2024-01-01 end organisation/f
2024-01-01 begin lineage/back form=rename old=["organisation/f"] new=["organisation/d"]
2024-01-01 begin organisation/mistake name=M
2024-01-01 begin lineage/mistake form=rename old=["organisation/e"] new=["organisation/mistake"]
- retract 20
2030-01-01 begin organisation/g name=G
2030-01-01 end organisation/e
2030-01-01 begin lineage/to-come form=succession old=["organisation/e"] new=["organisation/g"]`

test.each([
  ['2012-01-01', 'a', ['a']],
  ['2015-01-01', 'a', ['ab']],
  ['2016-01-01', 'c', ['c']],
  ['2019-01-01', 'a', ['c']],
  ['2019-01-01', 'c', ['c']],
  ['2021-01-01', 'b', ['d', 'e']],
  ['2023-01-01', 'a', ['f', 'e']],
  // Round in a circle, and neither is in force: only the other branch is left.
  ['2025-01-01', 'a', ['e']],
  ['2025-01-01', 'd', []],
  ['2029-12-31', 'e', ['e']],
  ['2030-01-01', 'a', ['g']],
  ['2025-01-01', 'none', []],
])('on %s organisation %s is stood for by %j', (at, what, heirs) => {
  expect(heirsOf(on(of, at), id(`organisation/${what}`))).toEqual(heirs.map((one) => `organisation/${one}`))
})

test('events are told from either end, on any day, oldest first, those to come too', () => {
  for (const at of ['2000-01-01', '2019-01-01', '2040-01-01']) {
    const now = on(of, at)
    const ids = (found: readonly { event: { id: string } }[]) => found.map(({ event }) => event.id)
    expect(ids(becameOf(now, id('organisation/c')))).toEqual(['lineage/taken-in', 'lineage/split'])
    expect(ids(cameFrom(now, id('organisation/c')))).toEqual(['lineage/taken-in'])
    expect(ids(becameOf(now, id('organisation/e')))).toEqual(['lineage/to-come'])
    expect(ids(cameFrom(now, id('organisation/a')))).toEqual([])
  }
  expect(becameOf(on(of, '2012-01-01'), id('organisation/a'))[0]).toMatchObject({
    old: ['organisation/a', 'organisation/b'],
    new: ['organisation/ab'],
  })
})
