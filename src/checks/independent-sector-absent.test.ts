import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { independentSectorAbsent } from './independent-sector-absent.ts'

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
2021-01-01 begin body/none name="East Partnership" form=joint-committee inLaw=partnership area=area/shire !! independent-sector-absent
2021-01-01 begin seat/none body=body/none name="Member" capacity=member
2021-01-01 begin body/has name="West Partnership" form=joint-committee inLaw=partnership area=area/shire
2021-01-01 begin seat/has body=body/has name="Care homes" capacity=member sector=independent
2021-01-01 begin body/unknown name="North Partnership" form=joint-committee inLaw=partnership area=area/shire
2021-01-01 begin body/place name="East Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/place body=body/place name="Member" capacity=member
2021-01-01 begin body/board name="The Board" form=board inLaw=icb-board
2021-01-01 begin seat/board body=body/board name="Member" capacity=member
`

test('partnerships only', () => {
  expect(foundIn(independentSectorAbsent, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(independentSectorAbsent, lines, '2026-11-22')).toEqual([
    'No seat on East Partnership is recorded as speaking for independent providers of care.',
  ])
})
