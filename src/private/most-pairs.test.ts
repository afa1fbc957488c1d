import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { mostPairs } from './most-pairs.ts'

/** Every way to give each place somebody or nobody. */
function byTrying(
  wants: readonly (readonly number[])[],
  taken: ReadonlySet<number> = new Set(),
  at = 0,
): number {
  const own = wants[at]
  if (!own) return 0
  const with_ = own
    .filter((right) => !taken.has(right))
    .map((right) => 1 + byTrying(wants, new Set([...taken, right]), at + 1))
  return Math.max(byTrying(wants, taken, at + 1), ...with_)
}

const small = fc.integer({ min: 0, max: 6 }).chain((right) =>
  fc.record({
    right: fc.constant(right),
    wants: fc.array(fc.subarray(Array.from({ length: right }, (_, at) => at)), { maxLength: 6 }),
  }),
)

test('as many pairs as by trying every way, and needed are those without whom there is one less', () => {
  fc.assert(
    fc.property(small, ({ wants, right }) => {
      const { size, needed } = mostPairs(wants, right)
      expect(size).toBe(byTrying(wants))
      for (let one = 0; one < right; one++) {
        const without = byTrying(wants.map((own) => own.filter((other) => other !== one)))
        expect(needed[one]).toBe(without < size)
      }
    }),
    runs,
  )
})

test('a way as long as there are places is followed', () => {
  const length = 30_000
  // Each may be paired with the one before or its own; the last place can only be had if all step aside.
  const wants = [...Array.from({ length }, (_, at) => [at, at + 1]), [0]]
  expect(mostPairs(wants, length + 1).size).toBe(length + 1)
})
