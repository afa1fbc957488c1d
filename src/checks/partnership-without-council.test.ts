import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { partnershipWithoutCouncil } from './partnership-without-council.ts'

const lines = `
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire
2016-01-01 begin area/far name=Far level=system
2016-01-01 begin organisation/east name="East Council" sector=council type="unitary authority" serves=["area/east"]
2016-01-01 begin organisation/west name="West Council" sector=council identifiers={"gss":"E10000099"} serves=["area/west"]
2016-01-01 begin organisation/district name="Little Council" sector=council type="district council" serves=["area/west"]
2016-01-01 begin organisation/far name="Far Council" sector=council type="county council" serves=["area/far"]
2021-01-01 begin role/east name="Leader, East" employers=["organisation/east"]
2021-01-01 begin body/one name="First Partnership" form=joint-committee inLaw=partnership area=area/shire !! partnership-without-council
2021-01-01 begin seat/one body=body/one name="East" capacity=member exOfficio=["role/east"]
2021-01-01 begin seat/one-guest body=body/one name=West capacity=attendee nominatedBy=["organisation/west"]
2021-01-01 begin person/east
2021-01-01 begin appointment/east person=person/east to=role/east
2021-01-01 begin body/vacant name="Second Partnership" form=joint-committee inLaw=partnership area=area/shire !! partnership-without-council
2021-01-01 begin seat/vacant-1 body=body/vacant name="East" capacity=member exOfficio=["role/east"]
2021-01-01 begin seat/vacant-2 body=body/vacant name="West" capacity=member nominatedBy=["organisation/west"]
2021-01-01 begin body/sector name="Third Partnership" form=joint-committee inLaw=partnership area=area/shire
2021-01-01 begin seat/sector body=body/sector name="Councils" capacity=member places=2 sector=council
2021-01-01 begin body/unknown name="Fourth Partnership" form=joint-committee inLaw=partnership area=area/shire
`

test('each council with social care in the area, not districts, nor where places for councils name none', () => {
  expect(foundIn(partnershipWithoutCouncil, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(partnershipWithoutCouncil, lines, '2026-11-22')).toEqual([
    'West Council has no seat on First Partnership.',
    'The place of West Council on Second Partnership is vacant.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(partnershipWithoutCouncil, lines, '2022-06-30')).toEqual([])
})
