import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { noMentalHealthBackground } from './no-mental-health-background.ts'

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
2016-01-01 begin organisation/knowing name="Knowing Trust" sector=nhs type="mental health trust" serves=["area/east"]
2021-01-01 begin body/bare name="Bare Board" form=committee area=area/west
2021-01-01 begin seat/bare body=body/bare name="Member" capacity=member
2021-01-01 begin body/none name="East Board" form=committee area=area/east of=["organisation/icb"] !! no-mental-health-background
2021-01-01 begin seat/none body=body/none name="Voluntary and community sector" capacity=member
2021-01-01 begin person/none
2021-01-01 begin appointment/none person=person/none to=seat/none
2021-01-01 begin body/said name="West Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/said body=body/said name="Member" capacity=member
2021-01-01 begin person/said
2021-01-01 begin appointment/said person=person/said to=seat/said brings=["mental-health"]
2021-01-01 begin body/vacant name="North Board" form=committee area=area/east of=["organisation/icb"] !! no-mental-health-background
2021-01-01 begin seat/vacant body=body/vacant name="Member" capacity=member brings=["mental-health"]
2021-01-01 begin body/unknown name="South Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin body/board name="The Board" form=board inLaw=icb-board
2021-01-01 begin seat/board body=body/board name="Member" capacity=member
2021-01-01 begin person/board
2021-01-01 begin appointment/board person=person/board to=seat/board
`

test('what a seat or its holder brings; boards of integrated care boards have a check of their own', () => {
  expect(foundIn(noMentalHealthBackground, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(noMentalHealthBackground, lines, '2026-11-22')).toEqual([
    'Nothing recorded says that anyone on East Board brings knowledge of mental health services.',
    'The only place on North Board that brings knowledge of mental health services is vacant.',
  ])
})
