import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { decidedAbovePlaceWithoutReason } from './decided-above-place-without-reason.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! decided-above-place-without-reason
2022-07-01 begin assignment/a function=function/a to=body/vale part=decides level=place upTo=5 instrument=committee givenBy=body/board
2022-07-01 begin assignment/a2 function=function/a to=body/board part=decides level=system over=5 instrument=reserved
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/b function=function/b to=body/vale part=decides level=place upTo=5 instrument=committee givenBy=body/board
2022-07-01 begin assignment/b2 function=function/b to=body/board part=decides level=system over=5 instrument=reserved abovePlace=scale
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/c function=function/c to=body/board part=decides level=system instrument=reserved
`

test('a level above place needs a reason where places decide too', () => {
  expect(foundIn(decidedAbovePlaceWithoutReason, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(decidedAbovePlaceWithoutReason, lines, '2026-01-01').toSorted()).toEqual([
    'Buying beds is decided at several levels, and why ICB Board decides above place is not said.',
  ])
})
