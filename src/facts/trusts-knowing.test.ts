import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { organisation } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { knowledgeOfTrust, trustsKnowing } from './trusts-knowing.ts'

const now = on(
  record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin area/west name=West level=place within=area/shire
2020-01-01 begin organisation/minds name="Community Minds" sector=nhs type="mental health trust" serves=["area/shire"]
2020-01-01 begin organisation/both name=Both sector=nhs type="mental health and community trust" serves=["area/east"]
2020-01-01 begin organisation/named name="Shire Community Healthcare" sector=nhs type=trust serves=["area/west"]
2020-01-01 begin organisation/acute name=Hospitals sector=nhs type="acute trust" serves=["area/east"]
2020-01-01 begin organisation/charity name="Community Action" sector=voluntary serves=["area/east"]
2020-01-01 begin organisation/unserving name="Elsewhere Community Trust" sector=nhs
`,
  '2026-01-01',
)

test.each([
  ['minds', ['mental-health']],
  ['both', ['mental-health', 'community']],
  ['named', ['community']],
  ['acute', []],
  ['charity', []],
])('%s', (key, expected) => {
  const one = now.get(organisation, id(`organisation/${key}`))
  expect(one && knowledgeOfTrust(one)).toEqual(expected)
})

test('those that serve the area, a part of it or one around it', () => {
  const east = id('area/east')
  expect([trustsKnowing(now, 'mental-health', east), trustsKnowing(now, 'community', east)]).toEqual([
    ['organisation/both', 'organisation/minds'],
    ['organisation/both'],
  ])
  expect(trustsKnowing(now, 'community', id('area/shire'))).toEqual([
    'organisation/both',
    'organisation/named',
  ])
  expect(trustsKnowing(now, 'community')).toHaveLength(3)
})
