import { expect, test } from 'vitest'
import { shareInterval } from './share-interval.ts'

// Newcombe (1998), Statistics in Medicine 17, 857–872, table I: the score method without a correction for continuity.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i: %f to %f', (count, of, low, high) => {
  const found = shareInterval(count, of)
  expect(found.share).toBe(count / of)
  expect([found.low, found.high].map((one) => Math.round(one * 10_000) / 10_000)).toEqual([low, high])
})

test('what is left of a share has what is left of its interval', () => {
  const [one, other] = [shareInterval(3, 10), shareInterval(7, 10)]
  expect(other.low).toBeCloseTo(1 - one.high, 12)
  expect(other.high).toBeCloseTo(1 - one.low, 12)
})
