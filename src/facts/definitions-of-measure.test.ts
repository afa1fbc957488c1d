import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { seriesMark } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { definitionOn, definitionsOf } from './definitions-of-measure.ts'

const whole = record`
  2024-04-01 begin measure/waits name="Waits" unit=percent direction=increase frequency=monthly version="1"
  2024-09-01 amend measure/waits note="A word"
  2025-04-01 amend measure/waits version="2"
  2025-06-01 begin series-mark/pilot measure=measure/waits sort=definition text="Pilots count"
  2027-01-01 amend measure/waits version="3"
`

test('each figure knows its definition: from the measure, and from marks', () => {
  const now = on(whole, '2026-01-01')
  const all = definitionsOf(now, id('measure/waits'), now.all(seriesMark))
  expect(all.map((one) => `${one.from} ${one.version} ${one.said ?? ''}`)).toEqual([
    '2024-04-01 1 ',
    '2025-04-01 2 ',
    '2025-06-01 2 Pilots count',
  ])
  expect(definitionOn(all, day('2020-01-01'))?.version).toBe('1')
  expect(definitionOn(all, day('2025-03-31'))?.version).toBe('1')
  expect(definitionOn(all, day('2025-04-01'))?.version).toBe('2')
})
