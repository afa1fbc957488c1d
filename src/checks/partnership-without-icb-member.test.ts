import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { partnershipWithoutIcbMember } from './partnership-without-icb-member.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire
2016-01-01 begin area/far name=Far level=system
2021-01-01 begin role/ce name="Chief Executive" employers=["organisation/icb"]
2021-01-01 begin body/board name="The Board" form=board inLaw=icb-board
2021-01-01 begin seat/chair body=body/board name="Chair" capacity=chair
2021-01-01 begin body/none name="East Partnership" form=joint-committee inLaw=partnership area=area/shire !! partnership-without-icb-member
2021-01-01 begin seat/none body=body/none name="Member" capacity=member nominatedBy=["organisation/trust"]
2021-01-01 begin seat/guest body=body/none name="ICB" capacity=attendee
2021-01-01 begin body/vacant name="West Partnership" form=joint-committee inLaw=partnership area=area/shire !! partnership-without-icb-member
2021-01-01 begin seat/vacant body=body/vacant name="Integrated Care Board" capacity=member
2021-01-01 begin body/role name="North Partnership" form=joint-committee inLaw=partnership area=area/shire
2021-01-01 begin seat/role body=body/role name="Member" capacity=member exOfficio=["role/ce"]
2021-01-01 begin person/role
2021-01-01 begin appointment/role person=person/role to=role/ce
2021-01-01 begin body/seat name="South Partnership" form=joint-committee inLaw=partnership area=area/shire
2021-01-01 begin seat/seat body=body/seat name="Deputy" capacity=deputy exOfficio=["seat/chair"]
2021-01-01 begin person/chair
2021-01-01 begin appointment/chair person=person/chair to=seat/chair
2021-01-01 begin body/unknown name="South West Partnership" form=joint-committee inLaw=partnership area=area/shire
`

test('by name, by the employer of a role that is followed, or through a seat on the board', () => {
  expect(foundIn(partnershipWithoutIcbMember, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(partnershipWithoutIcbMember, lines, '2026-11-22')).toEqual([
    'East Partnership has no seat for a member of the integrated care board.',
    'Nobody sits on West Partnership for the integrated care board: its place is vacant.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(partnershipWithoutIcbMember, lines, '2022-06-30')).toEqual([])
})
