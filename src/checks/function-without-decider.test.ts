import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { functionWithoutDecider } from './function-without-decider.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/none name="Buying beds" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin function/most name="Buying cars" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin assignment/most function=function/most to=body/board part=decides level=system upTo=250000 instrument=own
2022-07-01 begin function/place name="Buying chairs" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin assignment/place function=function/place to=body/vale part=decides level=system area=area/vale instrument=committee givenBy=body/board
2022-07-01 begin function/gone name="Buying desks" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin assignment/gone function=function/gone to=body/moor part=decides level=system instrument=own
2025-01-01 end body/moor
2022-07-01 begin function/whole name="Buying eggs" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/whole function=function/whole to=body/board part=decides level=system instrument=own
2022-07-01 begin function/partnership name="Buying forks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin body/place name="Vale Partnership" form=partnership
2022-07-01 begin assignment/partnership function=function/partnership to=body/place part=decides level=system
2022-07-01 begin function/ended name="Buying gates" sort=duty heldBy=["organisation/icb"]
2025-01-01 end function/ended
`

test('a function that nobody decides, or not everywhere', () => {
  expect(foundIn(functionWithoutDecider, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(functionWithoutDecider, lines, '2026-01-01').toSorted()).toEqual([
    'Nobody decides Buying beds.',
    'Nobody decides Buying cars above £250,000.',
    'Nobody decides Buying chairs for Moor.',
    'Nobody decides Buying desks. Moor Committee did, and has ended.',
  ])
})
