import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { noVoluntaryVoice } from './no-voluntary-voice.ts'

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
2021-01-01 begin body/none name="East Board" form=committee area=area/east of=["organisation/icb"] !! no-voluntary-voice
2021-01-01 begin seat/none body=body/none name="Member" capacity=member sector=nhs
2021-01-01 begin body/vacant name="West Board" form=committee area=area/east of=["organisation/icb"] !! no-voluntary-voice
2021-01-01 begin seat/vacant body=body/vacant name="Charities" capacity=member sector=voluntary
2021-01-01 begin body/guest name="North Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/guest body=body/guest name="Charities" capacity=attendee sector=voluntary
2021-01-01 begin person/guest
2021-01-01 begin appointment/guest person=person/guest to=seat/guest
2021-01-01 begin body/unknown name="South Board" form=committee area=area/east of=["organisation/icb"]
`

test('a voice in attendance is one; a body whose seats are not recorded is not asked', () => {
  expect(foundIn(noVoluntaryVoice, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(noVoluntaryVoice, lines, '2026-11-22')).toEqual([
    'No seat on East Board is recorded as speaking for the voluntary and community sector.',
    'Nobody speaks on West Board for the voluntary and community sector: its place is vacant.',
  ])
})
