import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { delegatingSourceEnded } from './delegating-source-ended.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! delegating-source-ended
2022-07-01 begin assignment/a function=function/a to=body/vale part=decides level=system instrument=post givenBy=body/moor
2022-07-01 begin assignment/a2 function=function/a to=body/moor part=decides level=system instrument=committee givenBy=body/board
2025-01-01 end assignment/a2
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"] !! delegating-source-ended
2022-07-01 begin role/chief name=Chief employers=["organisation/icb"]
2022-07-01 begin assignment/b function=function/b to=body/vale part=decides level=system instrument=committee givenBy=role/chief
2025-01-01 end role/chief
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/c function=function/c to=body/vale part=decides level=system instrument=committee givenBy=body/board
`

test('whoever passed it on is no more, or has it no more', () => {
  expect(foundIn(delegatingSourceEnded, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(delegatingSourceEnded, lines, '2026-01-01').toSorted()).toEqual([
    'Vale Committee decides Buying beds as passed on by Moor Committee, which no longer decides it.',
    'Vale Committee decides Buying cars as passed on by Chief, which has ended.',
  ])
})
