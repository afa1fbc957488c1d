import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { daysEmpty, emptyStretches, sayDays } from './empty-stretches.ts'

const whole = record`
2020-01-01 begin person/a
2020-01-01 begin person/b
2020-01-01 begin role/lead name=Lead
2020-01-01 begin role/pair name=Pair places=2
2020-01-01 begin role/never name=Never
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/follows body=body/board name=Follows capacity=member exOfficio=["role/lead"]
2020-03-01 begin appointment/1 person=person/a to=role/lead
2021-01-01 end appointment/1
2021-02-01 begin appointment/2 person=person/b to=role/lead
2021-06-01 end appointment/2
2021-06-01 begin appointment/3 person=person/a to=role/lead
2024-05-01 end appointment/3
2020-01-01 begin appointment/4 person=person/a to=role/pair
2020-02-01 begin appointment/5 person=person/b to=role/pair
2022-01-01 end appointment/4
2023-01-01 end role/pair
`
const told = (position: string, day: string) =>
  emptyStretches(on(whole, day), id(position)).map(({ from, until }) => `${from} to ${until ?? '…'}`)

test.each([
  ['not before anybody was there', 'role/lead', '2020-12-31', []],
  ['from the day they left', 'role/lead', '2021-01-01', ['2021-01-01 to …']],
  ['until somebody came', 'role/lead', '2021-02-01', ['2021-01-01 to 2021-02-01']],
  ['one hands over to another', 'role/lead', '2023-01-01', ['2021-01-01 to 2021-02-01']],
  ['again', 'role/lead', '2024-06-01', ['2021-01-01 to 2021-02-01', '2024-05-01 to …']],
  ['a seat that follows it', 'seat/follows', '2023-01-01', ['2021-01-01 to 2021-02-01']],
  [
    'one of two places, until the role ended',
    'role/pair',
    '2024-01-01',
    ['2020-01-01 to 2020-02-01', '2022-01-01 to 2023-01-01'],
  ],
  ['nobody ever', 'role/never', '2024-01-01', []],
  ['no such role', 'role/none', '2024-01-01', []],
])('%s', (_, position, day, expected) => {
  expect(told(position, day)).toEqual(expected)
})

test('how long, in days and in words', () => {
  const now = on(whole, '2024-06-01')
  expect(emptyStretches(now, id('role/lead')).map((one) => daysEmpty(one, now.day))).toEqual([31, 31])
})

test.each([
  [0, '1 day'],
  [13, '13 days'],
  [14, '2 weeks'],
  [31, '4 weeks'],
  [92, '3 months'],
  [365, '12 months'],
  [730, '2 years'],
])('%i days are %s', (days, words) => {
  expect(sayDays(days)).toBe(words)
})
