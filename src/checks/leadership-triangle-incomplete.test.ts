import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { leadershipTriangleIncomplete } from './leadership-triangle-incomplete.ts'

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
2021-01-01 begin body/all name="East Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/all-1 body=body/all name="Chief Executive" capacity=member
2021-01-01 begin seat/all-2 body=body/all name="Nursing" capacity=member
2021-01-01 begin seat/all-3 body=body/all name="Resident" capacity=member sector=lay
2021-01-01 begin person/a1
2021-01-01 begin appointment/a1 person=person/a1 to=seat/all-1
2021-01-01 begin person/a2
2021-01-01 begin appointment/a2 person=person/a2 to=seat/all-2
2021-01-01 begin person/a3
2021-01-01 begin appointment/a3 person=person/a3 to=seat/all-3
2021-01-01 begin body/lay name="West Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/lay-1 body=body/lay name="Director" capacity=member
2021-01-01 begin seat/lay-2 body=body/lay name="Doctor" capacity=member
2021-01-01 begin person/l1
2021-01-01 begin appointment/l1 person=person/l1 to=seat/lay-1
2021-01-01 begin person/l2
2021-01-01 begin appointment/l2 person=person/l2 to=seat/lay-2
2021-01-01 begin body/clinical name="North Board" form=committee area=area/east of=["organisation/icb"] !! leadership-triangle-incomplete
2021-01-01 begin seat/clinical-1 body=body/clinical name="Leader" capacity=member function=executive
2021-01-01 begin person/c1
2021-01-01 begin appointment/c1 person=person/c1 to=seat/clinical-1
2021-01-01 begin body/vacant name="South Board" form=committee area=area/east of=["organisation/icb"] !! leadership-triangle-incomplete
2021-01-01 begin seat/vacant-1 body=body/vacant name="Director" capacity=member function=executive
2021-01-01 begin seat/vacant-2 body=body/vacant name="Lead nurse" capacity=member
2021-01-01 begin seat/vacant-3 body=body/vacant name="Resident" capacity=member function=lay
2021-01-01 begin person/v2
2021-01-01 begin appointment/v2 person=person/v2 to=seat/vacant-2
2021-01-01 begin person/v3
2021-01-01 begin appointment/v3 person=person/v3 to=seat/vacant-3
2021-01-01 begin body/dark name="South West Board" form=committee area=area/east of=["organisation/icb"] !! leadership-triangle-incomplete
2021-01-01 begin seat/dark body=body/dark name="Members" capacity=member places=3
2021-01-01 begin person/d
2021-01-01 begin appointment/d person=person/d to=seat/dark
`

test('where only lay members are missing another check says so', () => {
  expect(foundIn(leadershipTriangleIncomplete, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(leadershipTriangleIncomplete, lines, '2026-11-22')).toEqual([
    'North Board has no lay and no clinical leader.',
    'The functions of the 3 places on South West Board are not recorded: executive, lay or clinical.',
    'South Board has no executive leader as far as is recorded.',
  ])
})
