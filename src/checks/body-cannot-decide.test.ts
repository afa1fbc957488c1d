import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { bodyCannotDecide } from './body-cannot-decide.ts'

const lines = `${twoCommittees}
2022-07-01 begin body/icp name="Shire Integrated Care Partnership" form=partnership
2022-07-01 begin body/hwb name="Vale Health and Wellbeing Board" form=committee
2022-07-01 begin body/together name="Trusts Together" form=collaborative
2022-07-01 begin body/place name="Vale Partnership" form=partnership area=area/vale of=["organisation/icb"]
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/a function=function/a to=body/icp part=decides level=system instrument=own
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/b function=function/b to=body/hwb part=decides level=system
2022-07-01 begin function/c name="Buying desks" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/c function=function/c to=body/together part=decides level=system
2022-07-01 begin function/d name="Buying eggs" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/d function=function/d to=body/place part=decides level=system
2022-07-01 begin function/e name="Buying forks" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/e function=function/e to=body/vale part=decides level=system instrument=advice
2022-07-01 begin function/f name="Writing the strategy" sort=duty heldBy=["body/icp"]
2022-07-01 begin assignment/f function=function/f to=body/icp part=decides level=system instrument=own
2022-07-01 begin function/g name="Buying gates" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/g function=function/g to=body/together part=decides level=system instrument=joint givenBy=body/board
2022-07-01 begin function/h name="Buying hats" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/h function=function/h to=body/vale part=decides level=system instrument=committee givenBy=body/board
`

test('bodies that decide nothing of an integrated care board as such', () => {
  expect(foundIn(bodyCannotDecide, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(bodyCannotDecide, lines, '2026-01-01').toSorted()).toEqual([
    'Shire Integrated Care Partnership is recorded as deciding Buying beds, which it cannot as such; it influences the decision.',
    'Trusts Together is recorded as deciding Buying desks, which it cannot as such; it influences the decision.',
    'Vale Committee is recorded as deciding Buying forks by advice only; it influences the decision.',
    'Vale Health and Wellbeing Board is recorded as deciding Buying cars, which it cannot as such; it influences the decision.',
    'Vale Partnership is recorded as deciding Buying eggs, which it cannot as such; it influences the decision.',
  ])
})
