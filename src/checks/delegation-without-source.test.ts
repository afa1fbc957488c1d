import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { delegationWithoutSource } from './delegation-without-source.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! delegation-without-source
2022-07-01 begin assignment/a function=function/a to=body/vale part=decides level=system instrument=committee
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"] !! delegation-without-source
2022-07-01 begin assignment/b function=function/b to=body/vale part=decides level=system instrument=post givenBy=body/moor
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"] !! delegation-without-source
2022-07-01 begin organisation/larch name="Larch Trust"
2022-07-01 begin assignment/c function=function/c to=organisation/larch part=decides level=system instrument=own
2022-07-01 begin function/d name="Buying eggs" sort=duty heldBy=["organisation/icb"] !! delegation-without-source
2022-07-01 begin assignment/d function=function/d to=body/vale part=decides level=system area=area/vale instrument=committee givenBy=body/moor
2022-07-01 begin assignment/d2 function=function/d to=body/moor part=decides level=system area=area/moor instrument=committee givenBy=body/board
2022-07-01 begin function/e name="Buying forks" sort=duty !! delegation-without-source
2022-07-01 begin assignment/e function=function/e to=body/board part=decides level=system instrument=own
2022-07-01 begin function/f name="Buying gates" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/f function=function/f to=body/vale part=decides level=system instrument=committee givenBy=organisation/icb
2022-07-01 begin function/g name="Meeting monthly" sort=agreed
2022-07-01 begin assignment/g function=function/g to=body/vale part=decides level=system instrument=own
`

test('what leads to nobody who holds the function in law', () => {
  expect(foundIn(delegationWithoutSource, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(delegationWithoutSource, lines, '2026-01-01').toSorted()).toEqual([
    'Larch Trust decides Buying desks, but is not who holds it in law, and nobody is recorded as having passed it on.',
    'Nobody is recorded as holding Buying forks in law, so that no decision on it can be followed to them.',
    'Vale Committee decides Buying beds as passed on, but who passed it on is not recorded.',
    'Vale Committee decides Buying cars as passed on by Moor Committee, which never had it.',
    'Vale Committee decides Buying eggs as passed on by Moor Committee, which has it for other areas only.',
  ])
})
