import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { delegationOutsideDates } from './delegation-outside-dates.ts'

const lines = `${twoCommittees}
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! delegation-outside-dates
2022-01-01 begin assignment/a function=function/a to=body/vale part=decides level=place instrument=committee givenBy=body/board
2022-07-01 begin assignment/a2 function=function/a to=body/board part=decides level=system instrument=own
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"] !! delegation-outside-dates
2022-07-01 begin assignment/b function=function/b to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/b2 function=function/b to=body/board part=decides level=system instrument=own
2027-04-01 end assignment/b2
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/c function=function/c to=body/vale part=decides level=system instrument=committee givenBy=body/board
2026-10-01 end assignment/c
2022-07-01 begin assignment/c2 function=function/c to=body/board part=decides level=system instrument=own
2026-10-01 end assignment/c2
2022-07-01 begin function/d name="Buying eggs" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/d function=function/d to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/d2 function=function/d to=body/board part=decides level=system instrument=own
2024-04-01 end assignment/d2
2024-04-01 begin assignment/d3 function=function/d to=body/board part=decides level=system instrument=own
2022-07-01 begin function/e name="Buying forks" sort=duty heldBy=["organisation/icb"]
2022 begin assignment/e function=function/e to=body/vale part=decides level=place instrument=committee givenBy=body/board
2022-07-01 begin assignment/e2 function=function/e to=body/board part=decides level=system instrument=own
2022-07-01 begin function/f name="Buying gates" sort=duty heldBy=["organisation/icb"]
2020-01-01 begin assignment/f function=function/f to=body/vale part=decides level=place instrument=committee givenBy=body/board
<2021-01-01 begin assignment/f2 function=function/f to=body/board part=decides level=system instrument=own
`

test('from before or until after its source surely has it; a source that was renewed is one', () => {
  expect(foundIn(delegationOutsideDates, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(delegationOutsideDates, lines, '2026-01-01').toSorted()).toEqual([
    'Vale Committee was passed Buying beds by ICB Board, which has it only from 1 July 2022; Vale Committee decides it from an earlier day.',
    'Vale Committee was passed Buying cars by ICB Board, which has it only until 31 March 2027; Vale Committee has no last day, or a later one.',
  ])
})
