import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { outcomeWithoutMeasure } from './outcome-without-measure.ts'

const lines = `
2025-04-01 begin outcome/none title="Live well" level=system !! outcome-without-measure
2025-04-01 begin outcome/none-part title="Live well in Dale" level=place partOf=outcome/none !! outcome-without-measure
2025-04-01 begin outcome/home title="Home sooner" level=system
2025-04-01 begin outcome/home-part title="Home sooner in Dale" level=place partOf=outcome/home
2025-04-01 begin outcome/circle title="Circle" level=system !! outcome-without-measure
2025-04-01 begin outcome/circle-too title="Circle too" level=system partOf=outcome/circle !! outcome-without-measure
2025-05-01 amend outcome/circle partOf=outcome/circle-too
2025-04-01 begin outcome/over title="Over" level=system
2026-01-01 end outcome/over
2025-04-01 begin outcome/late title="Later" level=system
2025-06-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly outcomes=["outcome/home"]
2025-06-01 begin measure/late name="Late" unit=percent direction=decrease frequency=monthly outcomes=["outcome/late"]
2026-12-01 end measure/late
`

test('an outcome that no measure tells of, and no measure of the wider one', () => {
  expect(foundIn(outcomeWithoutMeasure, lines, '2026-11-30')).toEqual(marksOf(lines))
  expect(saidIn(outcomeWithoutMeasure, lines, '2026-11-30')[3]).toBe(
    'No measure tells how “Live well in Dale” is going.',
  )
})

test('from the day on which its last measure has ended, and not before there are measures', () => {
  expect(foundIn(outcomeWithoutMeasure, lines, '2026-12-01').map(([row]) => row)).toContain(10)
  expect(foundIn(outcomeWithoutMeasure, lines, '2025-05-31')).toEqual([])
})
