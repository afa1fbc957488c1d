import { expect, test } from 'vitest'
import { linesOf } from '../../../test/ground.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { partnerOrganisations } from './lens.ts'

const of = record`
2020-01-01 begin organisation/vale name="Vale Council" sector=council type=county
2020-01-01 begin organisation/moor name="Moor Trust" sector=nhs
2020-01-01 begin organisation/larch name="Larch Trust" sector=nhs
2020-01-01 begin organisation/nobody name="A Society"`

test('by sector and name, those of no sector last', () => {
  const title = titlesOn(of, '2026-05-01')
  const found = partnerOrganisations.compute(on(of, '2026-05-01'), undefined, title)
  expect(linesOf(partnerOrganisations.show(found, title)).slice(2)).toEqual([
    'Larch Trust | NHS trust or board | ',
    'Moor Trust | NHS trust or board | ',
    'Vale Council | Council | county',
    'A Society | Not recorded | ',
  ])
})
