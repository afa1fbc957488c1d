import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { decidingPostVacant } from './deciding-post-vacant.ts'

const lines = `${twoCommittees}
2022-07-01 begin role/chief name=Chief employers=["organisation/icb"]
2022-07-01 begin role/nurse name=Nurse employers=["organisation/icb"]
2022-07-01 begin person/ada
2022-07-01 begin appointment/ada person=person/ada to=role/chief
2022-07-01 begin function/a name="Buying beds" sort=duty heldBy=["organisation/icb"] !! deciding-post-vacant
2022-07-01 begin assignment/a function=function/a to=role/nurse part=decides level=system instrument=post givenBy=body/board
2022-07-01 begin function/b name="Buying cars" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/b function=function/b to=role/chief part=decides level=system instrument=post givenBy=body/board
`

test('a post that decides and is empty', () => {
  expect(foundIn(decidingPostVacant, lines, '2026-01-01')).toEqual(marksOf(lines))
  expect(saidIn(decidingPostVacant, lines, '2026-01-01').toSorted()).toEqual([
    'Buying beds is decided by Nurse, and nobody is recorded in that post.',
  ])
})
