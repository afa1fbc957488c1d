import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { vacancies, type Vacancies } from './vacancies.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin role/chief name=Chief
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2020-01-01 begin seat/lay body=body/board name=Lay capacity=member places=2
2020-01-01 begin person/ada
2020-01-01 begin appointment/ada person=person/ada to=role/chief
2027-09-01 end appointment/ada`

test.each([
  [
    'a role and the seat that follows it, until the record empties them too',
    '2027-04-01 end appointment/ada',
    ['role/chief 2027-04-01 0>1/1', 'seat/chief 2027-04-01 0>1/1'],
    [],
  ],
  [
    'one of two places is filled',
    '2027-04-01 begin appointment/x person=person/ada to=seat/lay',
    [],
    ['seat/lay 2027-04-01 2>1/2'],
  ],
  ['more places than people', '2027-04-01 amend seat/lay places=3', ['seat/lay 2027-04-01 2>3/3'], []],
  ['places given up with their body', '2027-04-01 end body/board', [], ['seat/lay 2027-04-01 2>0/2']],
  [
    'a new seat, filled later',
    '2027-04-01 begin seat/new body=body/board name=New capacity=member\n2027-06-01 begin appointment/x person=person/ada to=seat/new',
    ['seat/new 2027-04-01 0>1/1'],
    [],
  ],
  ['nothing else', '2027-04-01 amend body/board meets=monthly', [], []],
])('%s', (_, lines, appear, filled) => {
  const found = vacancies.compute(lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))) as Vacancies
  const told = (all: Vacancies['appear']) =>
    all.map(({ from, places, position, was, would }) => `${position} ${from} ${was}>${would}/${places}`)
  expect(told(found.appear)).toEqual(appear)
  expect(told(found.filled)).toEqual(filled)
  expect(vacancies.show(found, String).length).toBe(Math.min(1, appear.length) + Math.min(1, filled.length))
})
