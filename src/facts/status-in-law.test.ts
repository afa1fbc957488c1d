import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { bodiesOfStatus, statusInLaw } from './status-in-law.ts'

const now = on(
  record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin organisation/typed name="NHS Shire" type="Integrated Care Board"
2020-01-01 begin organisation/named name="NHS Test Shire ICB"
2020-01-01 begin organisation/trust name="Shire Trust" type="acute trust"
2020-01-01 begin body/typed name=Board form=board of=["organisation/typed"]
2020-01-01 begin body/named name=Board form=board of=["organisation/named"]
2020-01-01 begin body/unowned name="ICB Board" form=board
2020-01-01 begin body/said-none name="ICB Board" form=board inLaw=none
2020-01-01 begin body/said name="The Assembly" form=forum inLaw=partnership
2020-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2020-01-01 begin body/committee name="Quality Committee" form=committee of=["organisation/typed"]
2020-01-01 begin body/under name="Executive Board" form=board of=["organisation/typed"] reportsTo=body/typed
2020-01-01 begin body/icp name="Partnership Board (ICP)" form=partnership area=area/shire
2020-01-01 begin body/icp-full name="Shire Integrated Care Partnership" form=joint-committee
2020-01-01 begin body/icp-place name="East ICP" form=partnership area=area/east
2020-01-01 begin body/hwb name="East Health & Wellbeing Board" form=committee
2020-01-01 begin body/hwb-group name="Health and Wellbeing Board Officers" form=forum reportsTo=body/hwb
2020-01-01 begin body/audit name="Audit and Risk Committee" form=committee reportsTo=body/unowned
2020-01-01 begin body/audit-owned name="Audit Committee" form=committee of=["organisation/named"]
2020-01-01 begin body/audit-trust name="Audit Committee" form=committee reportsTo=body/trust of=["organisation/trust"]
`,
  '2026-01-01',
)

test.each([
  ['typed', 'icb-board', 'name'],
  ['named', 'icb-board', 'name'],
  ['unowned', 'icb-board', 'name'],
  ['said-none', undefined, undefined],
  ['said', 'partnership', 'said'],
  ['trust', undefined, undefined],
  ['committee', undefined, undefined],
  ['under', undefined, undefined],
  ['icp', 'partnership', 'name'],
  ['icp-full', 'partnership', 'name'],
  ['icp-place', undefined, undefined],
  ['hwb', 'health-and-wellbeing', 'name'],
  ['hwb-group', undefined, undefined],
  ['audit', 'audit', 'name'],
  ['audit-owned', 'audit', 'name'],
  ['audit-trust', undefined, undefined],
])('%s', (key, status, known) => {
  const found = statusInLaw(now, id(`body/${key}`))
  expect([found?.status, found?.known]).toEqual([status, known])
})

test('all of a status, in order of id', () => {
  expect(bodiesOfStatus(now, 'audit').map((one) => one.id)).toEqual(['body/audit', 'body/audit-owned'])
})
