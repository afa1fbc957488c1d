import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { termsCutShort, type TermCutShort } from './terms-cut-short.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/a body=body/board name=A capacity=member
2020-01-01 begin seat/b body=body/board name=B capacity=member
2020-01-01 begin person/ada
2020-01-01 begin appointment/a person=person/ada to=seat/a termEnds=2027-03-31
2020-01-01 begin appointment/b person=person/ada to=seat/b`

test.each([
  ['before the last day', '2027-03-31 end appointment/a', ['2027-03-31']],
  ['after it', '2027-04-01 end appointment/a', []],
  ['a shorter term', '2027-01-01 amend appointment/a termEnds=2027-02', ['2027-01-01 to 2027-02']],
  ['a longer term', '2027-01-01 amend appointment/a termEnds="2028"', []],
  ['no term', '2027-01-01 end appointment/b', []],
  ['told once', '2027-01-01 end appointment/a\n2027-02-01 amend seat/a voting=true', ['2027-01-01']],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = termsCutShort.compute(laid) as readonly TermCutShort[]
  expect(found.map(({ on, shorter }) => `${on}${shorter ? ` to ${shorter}` : ''}`)).toEqual(expected)
  expect(termsCutShort.show(found, String).length).toBe(Math.min(1, expected.length))
})
