import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { decidedAbovePlaceWithoutReason } from './decided-above-place-without-reason.ts'

const lines = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/moor name="Moor Committee" form=committee of=["organisation/icb"]
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
