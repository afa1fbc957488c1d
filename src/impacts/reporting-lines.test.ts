import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { reportingLines, type LineOfReport } from './reporting-lines.ts'

const of = record`
2020-01-01 begin body/a name=A form=board
2020-01-01 begin body/b name=B form=board reportsTo=body/a
2020-01-01 begin body/c name=C form=board reportsTo=body/b
2020-01-01 begin role/r name=R
2020-01-01 begin role/s name=S reportsTo=["role/r"]`

test.each([
  ['to another', '2027-04-01 amend body/c reportsTo=body/a', ['body/c body/b>body/a changes']],
  ['to nobody', '2027-04-01 amend body/c reportsTo=null', ['body/c body/b> changes']],
  ['what it leads to ends', '2027-04-01 end body/b', ['body/c body/b> breaks']],
  ['of a role', '2027-04-01 end role/r', ['role/s role/r> breaks']],
  ['back to itself', '2027-04-01 amend body/a reportsTo=body/c', ['body/a >body/c circle']],
  [
    'told once',
    '2027-04-01 amend body/c reportsTo=body/a\n2027-05-01 amend body/c meets=monthly',
    ['body/c body/b>body/a changes'],
  ],
  ['nothing else', '2027-04-01 begin body/d name=D form=board reportsTo=body/a', []],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = reportingLines.compute(laid) as readonly LineOfReport[]
  expect(
    found.map(({ state, thing, was, would }) => `${thing} ${was.join()}>${would.join()} ${state}`),
  ).toEqual(expected)
  expect(reportingLines.show(found, String).length).toBe(Math.min(1, expected.length))
})
