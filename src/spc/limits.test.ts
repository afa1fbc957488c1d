// Limits of hand-worked series.
import { describe, expect, test } from 'vitest'
import { limitsOf } from './limits.ts'

const UP_AND_DOWN = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 9 : 11))

describe('limits', () => {
  test('9, 11, 9, 11 … has mean 10 and steps of 2: 4.68 to 15.32, near at 6.4533 and 13.5467', () => {
    const { mean, lower, upper, nearLower, nearUpper } = limitsOf(UP_AND_DOWN, 'off')
    expect(mean).toBe(10)
    expect([lower, upper]).toEqual([4.68, 15.32])
    expect(nearLower).toBeCloseTo(6.4533, 4)
    expect(nearUpper).toBeCloseTo(13.5467, 4)
  })

  test('a lower limit may be below zero: nothing is cut', () => {
    expect(limitsOf([0, 4, 0, 4], 'off')).toMatchObject({ mean: 2, lower: 2 - 2.66 * 4 })
  })

  test('one large step is left out of the steps and kept in the mean', () => {
    const values = [...UP_AND_DOWN, 111]
    expect(limitsOf(values, 'on')).toMatchObject({ mean: 231 / 13, upper: 231 / 13 + 2.66 * 2 })
    expect(limitsOf(values, 'off').upper).toBe(231 / 13 + 2.66 * ((11 * 2 + 100) / 12))
  })

  test('is done once: what is large beside the steps that are left stays', () => {
    // The mean step is 47 / 14, so 30 goes. Beside the mean of the rest, 17 / 13, the step of 5 would go too.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 6, 5, 6, 5, 35]
    expect(limitsOf(values, 'on').upper).toBeCloseTo(62 / 15 + 2.66 * (17 / 13), 12)
  })

  test('a value that is missing is no neighbour: both steps beside it are dropped', () => {
    expect(limitsOf([1, 2, undefined, 9, 10], 'off')).toMatchObject({ mean: 5.5, upper: 5.5 + 2.66 })
  })

  test.each([
    ['no value', [undefined], undefined],
    ['one value', [4], 4],
    ['no two neighbours', [4, undefined, 6], 5],
  ])('%s: no limits', (_, values, mean) => {
    expect(limitsOf(values, 'on')).toMatchObject({ mean, lower: undefined, upper: undefined })
  })

  test('the mean of equal values is that value, to the last digit', () => {
    for (const value of [0.1, 0.7, 1e15 / 3]) expect(limitsOf(Array(37).fill(value), 'off').mean).toBe(value)
  })
})

describe('a series that is mostly flat', () => {
  const MOSTLY_FLAT = [0, 0, 0, 0, 4, 0, 0, 0]

  test('loses all its steps by screening, as in R, and everything is outside', () => {
    expect(limitsOf(MOSTLY_FLAT, 'on')).toMatchObject({ mean: 0.5, lower: 0.5, upper: 0.5 })
  })

  test('keeps them where screening would leave limits of no width, and says so', () => {
    expect(limitsOf(MOSTLY_FLAT, 'unless-flat')).toMatchObject({
      upper: 0.5 + (2.66 * 8) / 7,
      spared: true,
    })
    expect(limitsOf(UP_AND_DOWN, 'unless-flat').spared).toBe(false)
  })

  test('all equal: no limits in R, which leaves out steps of nothing; limits of no width in ours', () => {
    expect(limitsOf([5, 5, 5], 'on').upper).toBeUndefined()
    expect(limitsOf([5, 5, 5], 'unless-flat')).toMatchObject({ lower: 5, upper: 5, spared: false })
  })
})
