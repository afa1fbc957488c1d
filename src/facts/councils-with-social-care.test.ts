import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { organisation } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { councilsWithSocialCare, hasSocialCare } from './councils-with-social-care.ts'

const now = on(
  record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin area/far name=Far level=place
2020-01-01 begin organisation/unitary name=A sector=council type="Unitary authority" serves=["area/east"]
2020-01-01 begin organisation/county name=B sector=council type="county council" serves=["area/shire"]
2020-01-01 begin organisation/borough name=C sector=council type="metropolitan district council" serves=["area/far"]
2020-01-01 begin organisation/district name=D sector=council type="district council" serves=["area/east"]
2020-01-01 begin organisation/coded name=E sector=council identifiers={"gss":"E08000032"}
2020-01-01 begin organisation/coded-district name=F sector=council identifiers={"gss":"E07000001"} serves=["area/east"]
2020-01-01 begin organisation/unsaid name=G sector=council serves=["area/east"]
2020-01-01 begin organisation/trust name=H sector=nhs type="county council" serves=["area/east"]
`,
  '2026-01-01',
)

test.each([
  ['unitary', true],
  ['county', true],
  ['borough', true],
  ['district', false],
  ['coded', true],
  ['coded-district', false],
  ['unsaid', undefined],
  ['trust', undefined],
])('%s', (key, expected) => {
  const one = now.get(organisation, id(`organisation/${key}`))
  expect(one && hasSocialCare(one)).toBe(expected)
})

test('those that serve the area or a part of it', () => {
  const keys = (within?: string) =>
    councilsWithSocialCare(now, within === undefined ? undefined : id(within)).map((one) => one.values.name)
  expect([keys('area/shire'), keys('area/east'), keys()]).toEqual([['B', 'A'], ['A'], ['C', 'E', 'B', 'A']])
})
