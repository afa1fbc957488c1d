import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutPrimaryCarePartner } from './icb-without-primary-care-partner.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2016-01-01 begin organisation/practices name="Test GPs" sector=primary-care
2016-01-01 begin organisation/council name="Test Council" sector=council
2021-01-01 begin role/finance name="Finance Director" employers=["organisation/icb"]
2021-01-01 begin role/joint name="Place Director" employers=["organisation/icb","organisation/council"]
2021-01-01 begin body/none name="East Board" form=board inLaw=icb-board !! icb-without-primary-care-partner
2021-01-01 begin seat/none body=body/none name="Member" capacity=member sector=lay
2021-01-01 begin seat/guest body=body/none name="Partner Member (Primary Medical Services)" capacity=attendee
2021-01-01 begin body/vacant name="West Board" form=board inLaw=icb-board !! icb-without-primary-care-partner
2021-01-01 begin seat/vacant body=body/vacant name="Partner Member (Primary Medical Services)" capacity=member
2021-01-01 begin body/held name="North Board" form=board inLaw=icb-board
2021-01-01 begin seat/held body=body/held name="Member" capacity=member nominatedBy=["organisation/practices"]
2021-01-01 begin person/held
2021-01-01 begin appointment/held person=person/held to=seat/held
2021-01-01 begin body/unknown name="South Board" form=board inLaw=icb-board
`

test('by the name of the seat or by who nominates; executives and joint posts are no partners', () => {
  expect(foundIn(icbWithoutPrimaryCarePartner, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutPrimaryCarePartner, lines, '2026-11-22')).toEqual([
    'East Board has no seat for a partner member put forward by general practice.',
    'Nobody sits on West Board for general practice: every place for their partner member is vacant.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutPrimaryCarePartner, lines, '2022-06-30')).toEqual([])
})
