import { expect, test } from 'vitest'
import { addDays, day, moment } from '#core/day.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { vocabulary } from '#core/kind.ts'
import { kinds } from '#kinds/index.ts'
import { Snapshots, todayInLondon } from './load.ts'

const NOW = moment('2026-11-22T10:00:00.000Z')
const FIRST = day('2026-01-01')
const small = ledger(vocabulary(kinds), [])
/** As large as it says: only its length is asked for. */
const large: Ledger = { ...small, changes: { length: 150_000 } as never }

/** How many of the last so many days asked for are still kept. */
function keptOf(whole: Ledger, asked: number): number {
  const snapshots = new Snapshots()
  const days = Array.from({ length: asked }, (_, at) => ({ day: addDays(FIRST, at) }))
  const before = days.map((at) => snapshots.of('north', whole, at, NOW))
  let kept = 0
  for (const [at, standpoint] of [...days.entries()].toReversed()) {
    if (snapshots.of('north', whole, standpoint, NOW) !== before[at]) break
    kept += 1
  }
  return kept
}

test('the last days looked at are kept: of a large record fewer, and always one', () => {
  expect(keptOf(small, 70)).toBe(64)
  expect(keptOf(large, 5)).toBe(2)
  expect(keptOf({ ...large, changes: { length: 500_000 } as never }, 2)).toBe(1)
})

test('another record is looked at anew', () => {
  const snapshots = new Snapshots()
  const first = snapshots.of('north', small, { day: FIRST }, NOW)
  expect(snapshots.of('north', small, { day: FIRST }, NOW)).toBe(first)
  expect(snapshots.of('north', { ...small }, { day: FIRST }, NOW)).not.toBe(first)
})

test('the day is the one in England, summer and winter', () => {
  expect(todayInLondon(moment('2026-06-30T23:30:00.000Z'))).toBe('2026-07-01')
  expect(todayInLondon(moment('2026-12-31T23:30:00.000Z'))).toBe('2026-12-31')
})
