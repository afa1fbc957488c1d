import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutChair } from './icb-without-chair.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2022-07-01 begin body/none name="East Board" form=board of=["organisation/icb"] !! icb-without-chair
2021-01-01 begin seat/none body=body/none name="Member" capacity=member
2021-01-01 begin body/two name="West Board" form=board inLaw=icb-board !! icb-without-chair
2021-01-01 begin seat/two body=body/two name="Joint chairs" capacity=chair places=2
2021-01-01 begin body/one name="North Board" form=board inLaw=icb-board
2021-01-01 begin seat/one body=body/one name="Chair" capacity=chair
2021-01-01 begin body/unknown name="South Board" form=board inLaw=icb-board
2021-01-01 begin body/not name="Shadow ICB Board" form=board inLaw=none
2021-01-01 begin seat/not body=body/not name="Member" capacity=member
`

test('a board with no place for a chair or two, not one that is vacant, nor one whose seats are not recorded', () => {
  expect(foundIn(icbWithoutChair, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutChair, lines, '2026-11-22')).toEqual([
    'East Board has no seat for a chair, and the law asks for one.',
    'West Board has 2 places for a chair, and the law asks for one only.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutChair, lines, '2022-06-30')).toEqual([])
})
