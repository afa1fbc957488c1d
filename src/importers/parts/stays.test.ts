import { expect, test } from 'vitest'
import { day, when, type When } from '#core/day.ts'
import { overBy, placesFor, settleStays } from './stays.ts'

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

test.each<[string, number, string | undefined]>([
  ['2019-01-01..2020-01-01 2020-01-01..2021-01-01', 1, '2021-01-01'],
  ['2019-01-01..2020-06-01 2020-01-01..2021-01-01', 2, '2021-01-01'],
  ['2019..2020 2019-01-01..2020-03-01', 2, '2020'],
  ['.. .. 2020..', 3, undefined],
  ['2010..2018 2011..2018 2020..', 1, undefined],
])('%s needs %i places in 2026, and was over by %s', (told, places, over) => {
  expect(placesFor(periods(told), day('2026-01-01'))).toBe(places)
  expect(overBy(periods(told), day('2026-01-01'))).toBe(over)
})
