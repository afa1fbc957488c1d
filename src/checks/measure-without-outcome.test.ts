import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { measureWithoutOutcome } from './measure-without-outcome.ts'

const lines = `
2025-04-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly !! measure-without-outcome
2025-04-01 begin measure/came name="Attendances" unit=count direction=neutral frequency=monthly
2025-04-01 begin measure/part name="Long stays, frail" unit=percent direction=decrease frequency=monthly partOf=measure/stays
2025-04-01 begin measure/beds name="Beds" unit=percent direction=decrease frequency=monthly outcomes=["outcome/home"]
2026-12-01 amend measure/beds outcomes=null
2025-04-01 begin measure/left name="Left behind" unit=percent direction=decrease frequency=monthly outcomes=["outcome/over"]
2025-04-01 begin measure/over name="Over" unit=percent direction=decrease frequency=monthly
2026-01-01 end measure/over
2025-06-01 begin outcome/home title="Home sooner" level=system
2025-06-01 begin outcome/over title="Over" level=system
2026-01-01 end outcome/over
`

test('a measure that is judged and tells of no outcome', () => {
  expect(foundIn(measureWithoutOutcome, lines, '2026-11-30')).toEqual(marksOf(lines))
  expect(saidIn(measureWithoutOutcome, lines, '2026-11-30')).toEqual([
    'Long stays is measured, and no outcome is recorded that it tells of.',
  ])
})

test('from the day on which it tells of none, and not before there are outcomes', () => {
  expect(foundIn(measureWithoutOutcome, lines, '2026-12-01').map(([row]) => row)).toEqual([1, 4])
  expect(foundIn(measureWithoutOutcome, lines, '2025-05-31')).toEqual([])
})
