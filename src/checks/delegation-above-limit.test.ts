import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { delegationAboveLimit } from './delegation-above-limit.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! delegation-above-limit
2022-07-01 begin assignment/a function=function/a to=body/vale part=decides level=system instrument=committee givenBy=body/moor upTo=300000
2022-07-01 begin assignment/a2 function=function/a to=body/moor part=decides level=system instrument=committee givenBy=body/board upTo=250000
2022-07-01 begin assignment/a3 function=function/a to=body/board part=decides level=system instrument=reserved over=300000
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"] !! delegation-above-limit
2022-07-01 begin assignment/b function=function/b to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/b2 function=function/b to=body/board part=decides level=system instrument=own upTo=5000000
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/c function=function/c to=body/vale part=decides level=system instrument=committee givenBy=body/board upTo=5000000
2022-07-01 begin assignment/c2 function=function/c to=body/board part=decides level=system instrument=own upTo=5000000
2022-07-01 begin function/d name="Buying eggs" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/d function=function/d to=body/vale part=decides level=system instrument=committee givenBy=body/moor
2022-07-01 begin assignment/d2 function=function/d to=body/moor part=decides level=system instrument=committee givenBy=body/board upTo=5
2022-07-01 begin assignment/d3 function=function/d to=body/moor part=decides level=system instrument=committee givenBy=body/board over=5
`

test('nobody passes on more than they have', () => {
  expect(foundIn(delegationAboveLimit, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(delegationAboveLimit, lines, '2026-01-01').toSorted()).toEqual([
    'Vale Committee decides Buying beds up to £300,000, but Moor Committee, which passed it on, only up to £250,000.',
    'Vale Committee decides Buying cars without limit, but ICB Board, which passed it on, only up to £5 million.',
  ])
})
