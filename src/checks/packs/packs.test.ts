// Packs are asked from their own day on and not a day before, and what is only proposed is off and says so.
import { expect, test } from 'vitest'
import { addDays, day } from '#core/day.ts'
import { isAsked } from '#core/findings.ts'
import { checks } from '../index.ts'

const packed = checks.flatMap((one) => (one.pack ? [{ check: one, pack: one.pack }] : []))
const on = (name: string) => new Map([[name, { use: 'on' as const }]])

test.each(packed.map(({ check, pack }) => [check.code, check, pack] as const))('%s', (_, check, pack) => {
  expect(isAsked(check, addDays(pack.from, -1), on(pack.name))).toBe(false)
  expect(isAsked(check, pack.from, on(pack.name))).toBe(true)
})

test('nothing of the law before 1 July 2022; nothing of the Bill before it was introduced, nor unless it is turned on', () => {
  const days = Object.fromEntries(packed.map(({ pack }) => [pack.name, pack.from]))
  expect(days).toEqual({
    'health-and-care-act-2022': '2022-07-01',
    'health-bill-2026': '2026-05-14',
    'icb-constitution-policy': '2022-07-01',
    'icb-constitution-update': '2025-01-01',
  })
  const proposed = packed.filter(({ pack }) => pack.standing === 'proposed law')
  expect(proposed.map(({ check }) => isAsked(check, day('2026-11-22'), new Map()))).toEqual([false, false])
  expect(proposed.every(({ pack }) => pack.title.includes('proposed law, not in force'))).toBe(true)
})
