import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { clinicalVoiceOnlyMedical } from './clinical-voice-only-medical.ts'

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
2021-01-01 begin role/nurse name="Lead" profession=nursing
2021-01-01 begin body/only name="East Board" form=committee area=area/east of=["organisation/icb"] !! clinical-voice-only-medical
2021-01-01 begin seat/only-1 body=body/only name="General practice" capacity=member places=2 function=clinical
2021-01-01 begin seat/only-guest body=body/only name="Chief Nurse" capacity=attendee function=clinical
2021-01-01 begin body/mixed name="West Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/mixed-1 body=body/mixed name="General practice" capacity=member function=clinical
2021-01-01 begin seat/mixed-2 body=body/mixed name="Lead" capacity=member exOfficio=["role/nurse"]
2021-01-01 begin body/part name="North Board" form=committee area=area/east of=["organisation/icb"] !! clinical-voice-only-medical
2021-01-01 begin seat/part-1 body=body/part name="Medical Director" capacity=member function=clinical
2021-01-01 begin seat/part-2 body=body/part name="Trust" capacity=member function=clinical
2021-01-01 begin body/dark name="South Board" form=committee area=area/east of=["organisation/icb"] !! clinical-voice-only-medical
2021-01-01 begin seat/dark-1 body=body/dark name="Trust" capacity=member places=2 function=clinical
2021-01-01 begin body/single name="South West Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/single body=body/single name="General practice" capacity=member function=clinical
`

test('what is not recorded is not said to be absent; one place alone is not asked', () => {
  expect(foundIn(clinicalVoiceOnlyMedical, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(clinicalVoiceOnlyMedical, lines, '2026-11-22')).toEqual([
    'The professions of the 2 clinical places on South Board are not recorded.',
    'All 2 clinical places on East Board are for doctors.',
    'Of 2 clinical places on North Board, one is for a doctor, and the profession of the other is not recorded.',
  ])
})
