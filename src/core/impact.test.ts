// A draft laid over the record: the days on which it makes a difference, and the two sides of each.
import { expect, test } from 'vitest'
import { body } from '#kinds/index.ts'
import { changesOf, record } from '../../test/record.ts'
import { day, moment } from './day.ts'
import { lay } from './impact.ts'

const NOW = moment('2026-11-22T10:00:00.000Z')
const of = record`
2020-01-01 begin body/a name=A form=board
2021-01-01 amend body/a quorum=3
2027-06-01 amend body/a quorum=4
2027-09-01 amend body/a quorum=5
- retract 4`

test.each([
  [
    'its own days, and those still to come after the first',
    '2027-04-01 amend body/a name=B\n2027-07-01 end body/a',
    ['2027-04-01', '2027-06-01', '2027-07-01'],
  ],
  ['not those before it, nor past ones', '2020-06-01 amend body/a name=B', ['2020-06-01', '2027-06-01']],
  ['the day of what it takes back', '- retract 2', ['2021-01-01', '2027-06-01']],
  ['none for an empty one', '', []],
])('%s', (_, lines, days) => {
  expect(lay(of, changesOf(lines), NOW).days).toEqual(days)
})

test('without and with it, made once for each day', () => {
  const laid = lay(of, changesOf('2027-04-01 amend body/a name=B'), NOW)
  const names = (on: string) =>
    [laid.was(day(on)), laid.would(day(on))].map((now) => now.all(body)[0]?.values.name)
  expect([names('2027-03-31'), names('2027-04-01')]).toEqual([
    ['A', 'A'],
    ['A', 'B'],
  ])
  expect(laid.would(day('2027-04-01'))).toBe(laid.would(day('2027-04-01')))
  expect(laid.seen()).toBe(2)
})
