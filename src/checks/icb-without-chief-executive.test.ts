import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutChiefExecutive } from './icb-without-chief-executive.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin role/ours name="Chief Executive, Test Shire" employers=["organisation/icb"]
2021-01-01 begin role/theirs name="Chief Executive, Test Hospitals" employers=["organisation/trust"]
2021-01-01 begin body/partner name="East Board" form=board inLaw=icb-board !! icb-without-chief-executive
2021-01-01 begin seat/partner body=body/partner name="Partner Member (NHS Trusts)" capacity=member exOfficio=["role/theirs"]
2021-01-01 begin seat/named body=body/partner name="Council Chief Executive" capacity=member basis=nominated
2021-01-01 begin body/vacant name="West Board" form=board inLaw=icb-board !! icb-without-chief-executive
2021-01-01 begin seat/vacant body=body/vacant name="Accountable Officer" capacity=member
2021-01-01 begin body/held name="North Board" form=board inLaw=icb-board
2021-01-01 begin seat/held body=body/held name="Chief Executive" capacity=member exOfficio=["role/ours"]
2021-01-01 begin person/held
2021-01-01 begin appointment/held person=person/held to=role/ours
2021-01-01 begin body/guest name="South Board" form=board inLaw=icb-board !! icb-without-chief-executive
2021-01-01 begin seat/guest body=body/guest name="Chief Executive" capacity=attendee exOfficio=["role/ours"]
2021-01-01 begin body/unknown name="Unknown Board" form=board inLaw=icb-board
`

test('chief executives of partners and those in attendance are not the board’s own', () => {
  expect(foundIn(icbWithoutChiefExecutive, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutChiefExecutive, lines, '2026-11-22')).toEqual([
    'South Board has no seat for a chief executive of the integrated care board.',
    'East Board has no seat for a chief executive of the integrated care board.',
    'Nobody is in the chief executive’s seat on West Board.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutChiefExecutive, lines, '2022-06-30')).toEqual([])
})
