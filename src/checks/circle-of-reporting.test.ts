import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { circleOfReporting } from './circle-of-reporting.ts'

const lines = `
2020-01-01 begin body/a name=A form=board reportsTo=body/b !! circle-of-reporting
2020-01-01 begin body/b name=B form=board reportsTo=body/c
2020-01-01 begin body/c name=C form=board reportsTo=body/a
2020-01-01 begin body/into name=Into form=board reportsTo=body/a
2020-01-01 begin body/self name=Self form=board reportsTo=body/self !! circle-of-reporting
2020-01-01 begin body/top name=Top form=board
2020-01-01 begin body/under name=Under form=board reportsTo=body/top
2020-01-01 begin role/a name="Role A" reportsTo=["role/b","role/top"] !! circle-of-reporting
2020-01-01 begin role/b name="Role B" reportsTo=["role/a"]
2020-01-01 begin role/top name="Role Top"
2020-01-01 begin body/past-1 name=Past form=board reportsTo=body/past-2
2020-01-01 begin body/past-2 name=Past form=board reportsTo=body/past-1
2026-01-01 end body/past-2
`

test('each circle once, without what only leads into it', () => {
  expect(foundIn(circleOfReporting, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(circleOfReporting, lines, '2026-11-22')).toEqual([
    'A, B, C report to each other in a circle.',
    'Self reports to itself.',
    'Role A, Role B report to each other in a circle.',
  ])
})

test('two circles joined by a line are two', () => {
  const joined = `
2020-01-01 begin role/a name=A reportsTo=["role/b"] !! circle-of-reporting
2020-01-01 begin role/b name=B reportsTo=["role/a","role/c"]
2020-01-01 begin role/c name=C reportsTo=["role/d"] !! circle-of-reporting
2020-01-01 begin role/d name=D reportsTo=["role/c"]
`
  expect(foundIn(circleOfReporting, joined, '2026-11-22')).toEqual(marksOf(joined))
})
