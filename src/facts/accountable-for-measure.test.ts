import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { measure } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { accountableForMeasure } from './accountable-for-measure.ts'
import { openActionsOfMeasure } from './open-actions-of-measure.ts'

const whole = record`
  2024-01-01 begin area/county name=County level=system
  2024-01-01 begin area/dale name=Dale level=place within=area/county
  2024-01-01 begin area/brook name=Brook level=place within=area/county
  2024-01-01 begin organisation/larch name="Larch Trust"
  2024-01-01 begin role/lead name="County lead"
  2024-01-01 begin role/dale name="Dale director"
  2024-01-01 begin role/larch name="Chief operating officer" employers=["organisation/larch"]
  2024-01-01 begin outcome/home title="Home sooner" level=system area=area/county
  2024-01-01 begin answers-for/one outcome=outcome/home holder=role/lead part=accountable
  2024-01-01 begin answers-for/two outcome=outcome/home holder=role/dale part=accountable level=place area=area/dale
  2024-01-01 begin answers-for/three outcome=outcome/home holder=role/larch part=accountable level=organisation
  2024-01-01 begin answers-for/four outcome=outcome/home holder=role/dale part=contributes area=area/brook
  2024-01-01 begin measure/waits name=Waits unit=count direction=decrease frequency=monthly outcomes=["outcome/home"]
  2024-01-01 begin measure/alone name=Alone unit=count direction=decrease frequency=monthly
  2025-01-01 begin action/late title="Open beds" about=["outcome/home"] owner=role/lead due=2025-03-01
  2025-01-01 begin action/own title="Count again" about=["measure/waits","outcome/home"] owner=role/lead due=2026-03-01
  2025-01-01 begin action/done title="Hire" about=["measure/waits"] owner=role/lead due=2025-03-01 done=2025-04-01
`
const now = on(whole, '2026-01-01')
const of = (name: string) => {
  const found = now.get(measure, id(name))
  if (!found) throw new Error(`There is no ${name}`)
  return found
}

test.each([
  ['measure/waits', 'area/county', ['role/lead']],
  ['measure/waits', 'area/dale', ['role/dale']],
  // Nobody is accountable for Brook: it lies in the county.
  ['measure/waits', 'area/brook', ['role/lead']],
  ['measure/waits', 'organisation/larch', ['role/larch']],
  ['measure/alone', 'area/county', []],
])('for %s of %s', (about, subject, expected) => {
  expect(accountableForMeasure(now, of(about), id(subject)).map(({ holder }) => holder)).toEqual(expected)
})

test('open actions: its own first, then those of its outcomes, each once', () => {
  expect(openActionsOfMeasure(now, of('measure/waits')).map((one) => one.id)).toEqual([
    'action/own',
    'action/late',
  ])
  expect(openActionsOfMeasure(now, of('measure/alone'))).toEqual([])
})
