// Areas lie within each other, from the region to the neighbourhood.
import { expect, test } from 'vitest'
import { changesOf, on, record } from '../../test/record.ts'
import { faultsOf } from '#core/refuse.ts'
import { area } from './index.ts'

const of = record`
2020-01-01 begin area/shire name=Shire level=system population=1200000 identifiers={"gss":"E54000054"}
2020-01-01 begin area/town name=Town level=place within=area/shire`

test('an area within another', () => {
  const now = on(of, '2022-01-01')
  const [town] = now.pointing(area, 'within', 'area/shire' as never)
  expect(town?.values).toEqual({ name: 'Town', level: 'place', within: 'area/shire' })
})

test.each([
  'level=county',
  'level=place population=-1',
  'level=place population=1.5',
  'level=place within=body/x',
])('%s cannot be', (values) => {
  const faults = faultsOf(of, changesOf(`2020-01-01 begin area/x name=X ${values}`))
  expect(faults.map(({ code }) => code)).toEqual(['wrong-value'])
})
