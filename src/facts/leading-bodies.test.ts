import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { leadingBodies } from './leading-bodies.ts'

const now = on(
  record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin organisation/icb name="NHS Test Shire ICB"
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin body/a-board name=Board form=board of=["organisation/icb"] area=area/shire
2020-01-01 begin body/b-icp name="Integrated Care Partnership" form=joint-committee
2020-01-01 begin body/c-stp name="Partnership Board" form=partnership area=area/shire of=["organisation/icb","organisation/trust"]
2020-01-01 begin body/d-finance name=Finance form=committee area=area/shire of=["organisation/icb"] reportsTo=body/a-board
2020-01-01 begin body/e-acute name=Acute form=committee-in-common area=area/shire of=["organisation/icb","organisation/trust"]
2020-01-01 begin body/f-place name="East Committee" form=committee area=area/east of=["organisation/icb"] reportsTo=body/a-board
2020-01-01 begin body/g-place name="East Alliance" form=partnership area=area/east
2020-01-01 begin body/h-under name="East Quality" form=committee area=area/east of=["organisation/icb"] reportsTo=body/f-place
2020-01-01 begin body/i-hwb name="East Health and Wellbeing Board" form=committee area=area/east
2020-01-01 begin body/j-trust name="Trust Board" form=board area=area/east of=["organisation/trust"]
2020-01-01 begin body/k-forum name="East Forum" form=forum area=area/east
2020-01-01 begin body/l-none name="Somewhere" form=committee of=["organisation/icb"]
`,
  '2026-01-01',
)

test('boards of the law, whatever else leads the system together, and boards of places', () => {
  expect(leadingBodies(now).map(({ body, leads }) => `${body.id} ${leads}`)).toEqual([
    'body/a-board icb-board',
    'body/b-icp partnership',
    'body/c-stp system',
    'body/f-place place',
    'body/g-place place',
  ])
})
