import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { organisationWithoutSeat } from './organisation-without-seat.ts'

const lines = `
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire
2016-01-01 begin area/far name=Far level=system
2016-01-01 begin area/north name=North level=region
2016-01-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs serves=["area/shire"]
2016-01-01 begin organisation/ccg name="NHS East CCG" sector=nhs serves=["area/east"]
2016-01-01 begin organisation/trust name="East Trust" sector=nhs serves=["area/east"] !! organisation-without-seat
2016-01-01 begin organisation/ambulance name="North Ambulance" sector=nhs serves=["area/north"] !! organisation-without-seat
2016-01-01 begin organisation/district name="Little Council" sector=council type="district council" serves=["area/east"] !! organisation-without-seat
2016-01-01 begin organisation/unit name="East Clinic" sector=nhs partOf=organisation/trust serves=["area/east"]
2016-01-01 begin organisation/nowhere name="Elsewhere Trust" sector=nhs
2016-01-01 begin organisation/charity name="Small Charity" sector=voluntary serves=["area/east"]
2016-01-01 begin organisation/nominates name="Nominates Council" sector=council serves=["area/east"]
2016-01-01 begin organisation/employs name="Employs Council" sector=council serves=["area/east"]
2016-01-01 begin organisation/sends name="Sends Council" sector=council serves=["area/east"]
2016-01-01 begin organisation/lends name="Lends Council" sector=council serves=["area/east"]
2016-01-01 begin organisation/gone name="Gone Trust" sector=nhs serves=["area/east"]
2020-01-01 end organisation/gone
2021-01-01 begin role/employs name=Director employers=["organisation/employs"]
2021-01-01 begin role/lends name=Officer employers=["organisation/lends"]
2021-01-01 begin body/board name="East Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/nominates body=body/board name="Member" capacity=member nominatedBy=["organisation/nominates"]
2021-01-01 begin seat/employs body=body/board name="Member" capacity=member exOfficio=["role/employs"]
2021-01-01 begin seat/sends body=body/board name="Member" capacity=member
2021-01-01 begin person/sends
2021-01-01 begin appointment/sends person=person/sends to=seat/sends onBehalfOf=organisation/sends
2021-01-01 begin seat/lends body=body/board name="Member" capacity=member
2021-01-01 begin person/lends
2021-01-01 begin appointment/lends person=person/lends to=seat/lends
2021-01-01 begin appointment/lends-2 person=person/lends to=role/lends
`

test('trusts and councils of the system that nominate, employ and send nobody', () => {
  expect(foundIn(organisationWithoutSeat, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(organisationWithoutSeat, lines, '2026-11-22')).toEqual([
    'North Ambulance has no seat on any body of the system that is recorded.',
    'Little Council has no seat on any body of the system that is recorded.',
    'East Trust has no seat on any body of the system that is recorded.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(organisationWithoutSeat, lines, '2020-06-01')).toEqual([])
})
