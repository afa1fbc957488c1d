import { expect, test } from 'vitest'
import { sayBand, sayPounds } from './say-limits.ts'

test.each([
  [0, '£0'],
  [999, '£999'],
  [250_000, '£250,000'],
  [250_000.5, '£250,000.5'],
  [1_000_000, '£1 million'],
  [1_250_000, '£1.25 million'],
  [1_234_567, '£1,234,567'],
  [5_000_000_000, '£5,000 million'],
])('%d pounds', (value, words) => expect(sayPounds(value)).toBe(words))

test.each([
  [{}, ''],
  [{ upTo: 250_000 }, 'up to £250,000'],
  [{ over: 250_000 }, 'above £250,000'],
  [{ over: 50, upTo: 100 }, 'above £50 and up to £100'],
])('a band %j', (band, words) => expect(sayBand(band)).toBe(words))
