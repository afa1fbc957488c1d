// Who answers, in what part, and who that is on the day.
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { answeredBy, answersOf } from './answers-of.ts'

const whole = record`
  2025-04-01 begin area/dale name=Dale level=place
  2025-04-01 begin organisation/council name="Dale Council"
  2025-04-01 begin role/director name="Director of Adult Services"
  2025-04-01 begin person/ada
  2025-04-01 begin appointment/one person=person/ada to=role/director
  2025-04-01 begin outcome/home title="Home sooner" level=place area=area/dale
  2025-04-01 begin answers-for/three outcome=outcome/home holder=organisation/council part=contributes
  2025-04-01 begin answers-for/two outcome=outcome/home holder=role/director part=accountable level=organisation
  2026-04-01 end appointment/one
  2027-04-01 end outcome/home
`

test.each([
  ['2025-03-31', []],
  ['2025-04-01', ['accountable organisation area/dale person/ada', 'contributes place area/dale ']],
  ['2026-04-01', ['accountable organisation area/dale ', 'contributes place area/dale ']],
  ['2027-04-01', []],
])('on %s', (at, expected) => {
  const now = on(whole, at)
  const told = answersOf(now, id('outcome/home')).map(
    ({ part, level, area, people }) => `${part} ${level} ${area} ${people.map((one) => one.holder).join()}`,
  )
  expect(told).toEqual(expected)
})

test('what someone answers for', () => {
  const now = on(whole, '2026-01-01')
  expect(answeredBy(now, id('role/director')).map((one) => one.outcome.id)).toEqual(['outcome/home'])
  expect(answeredBy(now, id('role/other'))).toEqual([])
})

test('parts that two organisations leave behind as they become one are one answer', () => {
  const merged = record`
    2025-04-01 begin organisation/one name=One
    2025-04-01 begin outcome/home title="Home sooner" level=system
    2025-04-01 begin answers-for/a outcome=outcome/home holder=organisation/one part=accountable
    2025-04-01 begin answers-for/b outcome=outcome/home holder=organisation/one part=accountable level=system
    2025-04-01 begin answers-for/c outcome=outcome/home holder=organisation/one part=contributes
  `
  const now = on(merged, '2026-01-01')
  const told = ['answers-for/a', 'answers-for/c']
  expect(answersOf(now, id('outcome/home')).map(({ of }) => of.id)).toEqual(told)
  expect(answeredBy(now, id('organisation/one')).map(({ of }) => of.id)).toEqual(told)
})
