import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { noLayMember } from './no-lay-member.ts'

const lines = `
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire
2016-01-01 begin area/far name=Far level=system
2016-01-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs serves=["area/shire"]
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin organisation/council name="Test Council" sector=council type="unitary authority"
2021-01-01 begin body/forum name="Forum" form=forum area=area/east
2021-01-01 begin seat/forum-1 body=body/forum name="Member" capacity=member places=9 sector=nhs function=other
2021-01-01 begin body/hwb name="East Health and Wellbeing Board" form=committee area=area/east
2021-01-01 begin seat/hwb-1 body=body/hwb name="Member" capacity=member places=9 sector=nhs function=other
2021-01-01 begin body/trust-board name="Trust Board" form=board area=area/east of=["organisation/trust"]
2021-01-01 begin seat/trust-1 body=body/trust-board name="Member" capacity=member places=9 sector=nhs function=other
2021-01-01 begin body/none name="East Board" form=committee area=area/east of=["organisation/icb"] !! no-lay-member
2021-01-01 begin seat/none body=body/none name="Member" capacity=member sector=nhs
2021-01-01 begin body/vacant name="West Board" form=committee area=area/east of=["organisation/icb"] !! no-lay-member
2021-01-01 begin seat/vacant body=body/vacant name="Resident" capacity=member sector=lay
2021-01-01 begin body/lay name="North Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/lay body=body/lay name="Healthwatch" capacity=member sector=voluntary function=lay
2021-01-01 begin person/lay
2021-01-01 begin appointment/lay person=person/lay to=seat/lay
2021-01-01 begin body/board name="The Board" form=board inLaw=icb-board
2021-01-01 begin seat/board body=body/board name="NHS" capacity=member sector=nhs
`

test('by function or by whom a seat speaks for; boards of integrated care boards have their own check', () => {
  expect(foundIn(noLayMember, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(noLayMember, lines, '2026-11-22')).toEqual([
    'No seat on East Board is recorded as that of a lay or independent member.',
    'West Board has a place for a lay or independent member, and it is vacant.',
  ])
})
