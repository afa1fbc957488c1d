import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { functionWithSeveralDeciders } from './function-with-several-deciders.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/two name="Buying beds" sort=duty heldBy=["organisation/icb"] !! function-with-several-deciders
2022-07-01 begin assignment/a function=function/two to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/b function=function/two to=body/moor part=decides level=system over=50 instrument=committee givenBy=body/board
2022-07-01 begin function/reserved name="Buying cars" sort=duty heldBy=["organisation/icb"] !! function-with-several-deciders
2022-07-01 begin assignment/c function=function/reserved to=body/board part=decides level=system instrument=reserved
2022-07-01 begin assignment/d function=function/reserved to=body/vale part=decides level=system area=area/vale instrument=committee givenBy=body/board
2022-07-01 begin function/parted name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/e function=function/parted to=body/board part=decides level=system over=50 instrument=reserved
2022-07-01 begin assignment/f function=function/parted to=body/vale part=decides level=system upTo=50 instrument=committee givenBy=body/board
2022-07-01 begin function/joint name="Buying eggs" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/g function=function/joint to=organisation/icb part=decides level=system instrument=pooled
2022-07-01 begin assignment/h function=function/joint to=body/vale part=decides level=system instrument=pooled
`

test('several for the same area and value, unless by one instrument', () => {
  expect(foundIn(functionWithSeveralDeciders, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(functionWithSeveralDeciders, lines, '2026-01-01').toSorted()).toEqual([
    'ICB Board and Vale Committee each decide Buying cars for Vale.',
    'Vale Committee and Moor Committee each decide Buying beds above £50.',
  ])
})
