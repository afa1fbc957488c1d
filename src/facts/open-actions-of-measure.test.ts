import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { measure } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { openActionsOfMeasure } from './open-actions-of-measure.ts'

const whole = record`
  2026-01-01 begin role/one name=One
  2026-01-01 begin outcome/home title="Home sooner" level=system
  2026-01-01 begin outcome/air title="Cleaner air" level=system
  2026-01-01 begin measure/beds name=Beds unit=count direction=decrease frequency=monthly outcomes=["outcome/home"]
  2026-01-01 begin action/both title=Both about=["outcome/home","measure/beds"] owner=role/one due=2026-12-01
  2026-01-01 begin action/year title=Year about=["outcome/home"] owner=role/one due="2026"
  2026-01-01 begin action/month title=Month about=["outcome/home"] owner=role/one due=2026-06
  2026-01-01 begin action/day title=Day about=["outcome/home"] owner=role/one due=2026-06-15
  2026-01-01 begin action/done title=Done about=["measure/beds"] owner=role/one due=2026-05-01 done=2026-04-10
  2026-01-01 begin action/other title=Other about=["outcome/air"] owner=role/one due=2026-02-01
`

test.each([
  ['until the day on which it was done', '2026-04-09', ['done', 'both', 'day', 'month', 'year']],
  ['from that day', '2026-04-10', ['both', 'day', 'month', 'year']],
])('those about the measure first, then the nearest due, each once: %s', (_, at, expected) => {
  const now = on(whole, at)
  const beds = now.get(measure, id('measure/beds'))
  const found = beds ? openActionsOfMeasure(now, beds) : []
  expect(found.map((one) => one.id.slice(7))).toEqual(expected)
})
