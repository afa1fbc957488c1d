import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { targetOn, targetsOfMeasure } from './targets-of-measure.ts'

const whole = record`
  2024-04-01 begin area/dale name=Dale level=place
  2024-04-01 begin area/fell name=Fell level=place
  2024-04-01 begin measure/waits name="Waits" unit=percent direction=increase frequency=monthly
  2024-04-01 begin target/local measure=measure/waits value=60 source=local
  2025-04-01 begin target/national measure=measure/waits value=65 source=national
  2025-04-01 begin target/plan measure=measure/waits of=area/dale value=62 source=plan
  2026-01-01 amend target/national value=70
  2026-04-01 end target/national
  2026-10-01 begin target/fell measure=measure/waits of=area/fell value=99 source=local
  2027-04-01 begin target/later measure=measure/waits value=92 source=national
`

test.each([
  ['2024-03-31', 'area/dale', undefined],
  ['2024-04-01', 'area/dale', 60],
  ['2025-04-01', 'area/dale', 65],
  ['2026-01-01', 'area/dale', 70],
  // The national one ended; then what was agreed in the plan counts before what was aimed at locally.
  ['2026-04-01', 'area/dale', 62],
  ['2026-04-01', 'area/fell', 60],
  // One's own counts before everyone's.
  ['2026-10-01', 'area/fell', 99],
  ['2027-04-01', 'area/dale', 92],
])('on %s %s is judged against %s', (at, of, expected) => {
  const steps = targetsOfMeasure(on(whole, '2026-11-01'), id('measure/waits'), id(of))
  expect(targetOn(steps, day(at))?.value).toBe(expected)
})

test('each way a target read is a step of its own', () => {
  const steps = targetsOfMeasure(on(whole, '2026-11-01'), id('measure/waits'), id('area/dale'))
  expect(steps.map((one) => `${one.source} ${one.value} ${one.from} ${one.until ?? ''}`)).toEqual([
    'national 92 2027-04-01 ',
    'national 70 2026-01-01 2026-04-01',
    'national 65 2025-04-01 2026-01-01',
    'plan 62 2025-04-01 ',
    'local 60 2024-04-01 ',
  ])
})
