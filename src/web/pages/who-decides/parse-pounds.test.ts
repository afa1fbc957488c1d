import { expect, test } from 'vitest'
import { parsePounds } from './parse-pounds.ts'

test.each([
  ['250000', 250_000],
  ['£250,000', 250_000],
  ['£ 250 000', 250_000],
  ['250k', 250_000],
  ['1.5m', 1_500_000],
  ['£2 million', 2_000_000],
  ['3bn', 3_000_000_000],
  ['0', 0],
  ['12.345', 12.35],
  ['5 pounds', 5],
  ['', undefined],
  ['-5', undefined],
  ['lots', undefined],
  ['1e9', undefined],
  ['2,50,000', undefined],
  ['9'.repeat(40), undefined],
  ['NaN', undefined],
])('%s', (typed, value) => expect(parsePounds(typed)).toBe(value))
