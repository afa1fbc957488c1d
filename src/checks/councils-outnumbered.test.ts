import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { councilsOutnumbered } from './councils-outnumbered.ts'

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
2021-01-01 begin role/joint name="Place Director" employers=["organisation/icb","organisation/council"]
2021-01-01 begin body/five name="East Board" form=committee area=area/east of=["organisation/icb"] !! councils-outnumbered
2021-01-01 begin seat/five body=body/five name="NHS" capacity=member places=5 sector=nhs
2021-01-01 begin seat/five-c body=body/five name="Council" capacity=member sector=council
2021-01-01 begin body/four name="West Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/four body=body/four name="NHS" capacity=member places=4 sector=nhs
2021-01-01 begin seat/four-c body=body/four name="Council" capacity=member sector=council
2021-01-01 begin seat/four-guest body=body/four name="NHS" capacity=attendee sector=nhs
2021-01-01 begin body/joint name="Joint Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin seat/joint body=body/joint name="NHS" capacity=member places=7 sector=nhs
2021-01-01 begin seat/joint-c body=body/joint name="Council" capacity=member sector=council
2021-01-01 begin seat/joint-2 body=body/joint name="Director" capacity=member exOfficio=["role/joint"]
2021-01-01 begin body/none name="North Board" form=committee area=area/east of=["organisation/icb"] !! councils-outnumbered
2021-01-01 begin seat/none body=body/none name="NHS" capacity=member places=2 sector=nhs
2021-01-01 begin body/board name="The Board" form=board inLaw=icb-board
2021-01-01 begin seat/board body=body/board name="NHS" capacity=member places=9 sector=nhs
`

test('places of members, a joint place counted for both; not of boards the law’s own check asks about', () => {
  expect(foundIn(councilsOutnumbered, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(councilsOutnumbered, lines, '2026-11-22')).toEqual([
    'On East Board 5 places speak for the NHS and 1 for councils: more than 4 to 1.',
    'On North Board 2 places speak for the NHS and none for councils.',
  ])
})

test('a system may set the ratio', () => {
  expect(foundIn(councilsOutnumbered, lines, '2026-11-22', { ratio: 3.5 })).toHaveLength(4)
})
