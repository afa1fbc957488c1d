import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { placeOutcomeWithoutParent } from './place-outcome-without-parent.ts'

const lines = `
2025-04-01 begin area/dale name=Dale level=place
2025-04-01 begin outcome/own title="Warm homes" level=place area=area/dale !! place-outcome-without-parent
2025-04-01 begin outcome/streets title="Safe streets" level=neighbourhood !! place-outcome-without-parent
2025-04-01 begin outcome/part title="Home sooner in Dale" level=place area=area/dale partOf=outcome/home
2025-04-01 begin outcome/trust title="Safer wards" level=organisation
2025-06-01 begin outcome/home title="Home sooner" level=system
2027-01-01 end outcome/home
`

test('an outcome of a place that is part of nothing wider', () => {
  expect(foundIn(placeOutcomeWithoutParent, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(placeOutcomeWithoutParent, lines, '2026-11-22')).toEqual([
    '“Warm homes” is an outcome of Dale, and part of no outcome of the system.',
    '“Safe streets” is an outcome of a place, and part of no outcome of the system.',
  ])
})

test('nothing while the system has no outcomes of its own', () => {
  expect(foundIn(placeOutcomeWithoutParent, lines, '2025-05-31')).toEqual([])
  expect(foundIn(placeOutcomeWithoutParent, lines, '2027-01-01')).toEqual([])
})
