import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { delegationInCircle } from './delegation-in-circle.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/f name="Buying beds" sort=duty heldBy=["organisation/icb"] !! delegation-in-circle
2022-07-01 begin assignment/a function=function/f to=body/vale part=decides level=system instrument=committee givenBy=body/moor upTo=5
2022-07-01 begin assignment/b function=function/f to=body/moor part=decides level=system instrument=committee givenBy=body/vale
2022-07-01 begin function/g name="Buying cars" sort=duty heldBy=["organisation/icb"] !! delegation-in-circle
2022-07-01 begin assignment/c function=function/g to=body/vale part=decides level=system instrument=committee givenBy=body/vale
2022-07-01 begin function/h name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/d function=function/h to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/e function=function/h to=body/board part=decides level=system instrument=own
`

test('what comes back to itself, once for each circle', () => {
  expect(foundIn(delegationInCircle, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(delegationInCircle, lines, '2026-01-01').toSorted()).toEqual([
    'Vale Committee and Moor Committee pass Buying beds on to each other in a circle.',
    'Vale Committee is recorded as having passed Buying cars on to itself.',
  ])
})
