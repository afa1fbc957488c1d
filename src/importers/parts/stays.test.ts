import { expect, test } from 'vitest'
import { when, type When } from '#core/day.ts'
import { mostAtOnce, settleStays } from './stays.ts'

type Period = { readonly from?: When; readonly until?: When }

/** "2019..2021-06 ..2020": from when until the day after the last; empty where it is not known. */
function periods(written: string): Period[] {
  return written.split(' ').map((one) => {
    const [from = '', until = ''] = one.split('..')
    return { ...(from && { from: when(from) }), ...(until && { until: when(until) }) }
  })
}

test.each([
  ['2019..2020 2019..2020', '2019..2020', 1, 0, 'said twice'],
  ['2019-01-01..2021-01-01 2020-01-01..2022-01-01', '2019-01-01..2022-01-01', 0, 1, 'overlapping'],
  ['2019-01-01..2021-01-01 2020-01-01..', '2019-01-01..', 0, 1, 'overlapping, and not over'],
  ['2019-01-01..2025-01-01 2020-01-01..2021-01-01', '2019-01-01..2025-01-01', 0, 1, 'within another'],
  ['.. 2020-01-01..2021-01-01', '2020-01-01..', 0, 1, 'without dates beside one with'],
  [
    '2021-01-01..2022-01-01 2019-01-01..2021-01-01',
    '2019-01-01..2021-01-01 2021-01-01..2022-01-01',
    0,
    0,
    'touching',
  ],
])('%s is %s (%i repeated, %i merged): %s', (told, settled, repeated, merged) => {
  const found = settleStays(periods(told))
  const stays = found.stays.map(({ from = '', until = '' }) => `${from}..${until}`)
  expect([stays.join(' '), found.repeated.length, found.merged.length]).toEqual([settled, repeated, merged])
})

test('terms that touch, or with a day between them, are one stay where that is asked', () => {
  const told = periods('2010-05-06..2014-05-06 2014-05-06..2018-05-04 2018-05-05..')
  expect(settleStays(told, true).stays).toMatchObject([{ from: '2010-05-06' }])
})

test.each([
  ['2019-01-01..2020-01-01 2020-01-01..2021-01-01', 1],
  ['2019-01-01..2020-06-01 2020-01-01..2021-01-01', 2],
  ['.. .. 2020..', 3],
])('%s needs %i places', (told, places) => {
  expect(mostAtOnce(periods(told))).toBe(places)
})
