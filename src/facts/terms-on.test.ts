import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { termsOn } from './terms-on.ts'

const now = on(
  record`
2020-01-01 begin person/ada
2020-01-01 begin role/lead name=Lead
2020-01-01 begin role/over name=Over
2020-01-01 begin appointment/day person=person/ada to=role/lead termEnds=2026-08-31
2020-01-01 begin appointment/month person=person/ada to=role/lead termEnds=2026-02
2020-01-01 begin appointment/year person=person/ada to=role/lead termEnds="2027"
2020-01-01 begin appointment/by person=person/ada to=role/lead termEnds=?2026-03-01
2020-01-01 begin appointment/open person=person/ada to=role/lead
2020-01-01 begin appointment/left person=person/ada to=role/lead termEnds=2025-01-01
2020-01-01 begin appointment/over person=person/ada to=role/over termEnds=2025-01-01
2025-06-01 end role/over
2029-01-01 end appointment/left
`,
  '2026-11-22',
)

test('the terms of those in place, with their last days and how they are said', () => {
  expect(termsOn(now).map((one) => [one.appointment, one.first, one.last, one.when])).toEqual([
    ['appointment/by', '2026-03-01', '2026-03-01', '(not known, by 1 March 2026)'],
    ['appointment/day', '2026-08-31', '2026-08-31', 'on 31 August 2026'],
    ['appointment/month', '2026-02-01', '2026-02-28', 'in February 2026'],
    ['appointment/year', '2027-01-01', '2027-12-31', 'in 2027'],
  ])
})
