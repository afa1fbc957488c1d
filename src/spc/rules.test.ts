// Where each rule fires and where it just does not. One letter a point: o outside, t trend, 2 two of three, s shift; a
// capital is high. The mean is 10, near at 6.45 and 13.55, limits at 4.68 and 15.32.
import { describe, expect, test } from 'vitest'
import { limitsOf } from './limits.ts'
import { rulesOf, type Asked } from './rules.ts'

const { spared, ...limits } = limitsOf([9, 11, 9, 11, 9, 11], 'off')
const asked: Asked = { limits, run: 7, nearCountsOutside: true, trendOnly: false }
const LETTERS = { outside: 'o', trend: 't', 'two-of-three': '2', shift: 's' }
const _ = undefined

function fired(values: readonly (number | undefined)[], how: Partial<Asked> = {}): string {
  return rulesOf(values, { ...asked, ...how })
    .map((all) =>
      all.map(({ rule, side }) => (side === 'high' ? LETTERS[rule].toUpperCase() : LETTERS[rule])).join(''),
    )
    .map((letters) => letters || '.')
    .join(' ')
}

test('the limits are those of the example', () => {
  expect(spared).toBe(false)
  expect([limits.lower, limits.upper]).toEqual([4.68, 15.32])
})

describe('outside', () => {
  test('fires beyond a limit and not on it', () => {
    expect(fired([15.32, 15.33, 4.68, 4.67])).toBe('. O . o')
  })
})

describe('trend', () => {
  test.each([
    ['six points are none', [7, 8, 9, 10, 11, 12], '. . . . . .'],
    ['seven are one, across the mean', [7, 8, 9, 10, 11, 12, 13], 'T T T T T T T'],
    ['longer ones are marked whole', [6.5, 7, 8, 9, 10, 11, 12, 13], 'T T T T T T T T'],
    ['falling is low', [13, 12, 11, 10, 9, 8, 7], 't t t t t t t'],
    ['an equal value breaks it', [7, 8, 9, 10, 10, 11, 12, 13], '. . . . . . . .'],
    ['a missing one breaks it', [7, 8, 9, _, 10, 11, 12, 13], '. . . . . . . .'],
  ])('%s', (_name, values, expected) => expect(fired(values)).toBe(expected))

  test('a turning point belongs to both, the later first', () => {
    expect(fired([7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7])).toBe('T T T T T T tT t t t t t t')
  })

  test('two that touch keep their own sides', () => {
    expect(fired([7, 8, 9, 10, 11, 12, 13, 7, 8, 9, 10, 11, 12, 13])).toBe('T T T T T T T T T T T T T T')
  })
})

describe('two of three', () => {
  test.each([
    ['two near of three on one side, only they are marked', [9, 14, 11, 14, 9], '. 2 . 2 .'],
    ['low', [11, 6, 6, 9, 11], '. 2 2 . .'],
    ['the third on the other side stops it', [9, 14, 9, 14, 9], '. . . . .'],
    ['a point on the mean stops it', [9, 14, 10, 14, 9], '. . . . .'],
    ['two at an end without a third do not fire', [14, 14], '. .'],
    ['at an end with a third they do', [11, 14, 14], '. 2 2'],
    ['a missing one stops it', [14, _, 14, 9], '. . . .'],
    ['one near is not enough', [9, 14, 11, 11, 9], '. . . . .'],
  ])('%s', (_name, values, expected) => expect(fired(values)).toBe(expected))

  test('since 2023 a point beyond the limits counts too: 10.5, 20, 14.5', () => {
    expect(fired([9, 10.5, 20, 14.5, 9])).toBe('. . O2 2 .')
    expect(fired([9, 10.5, 20, 14.5, 9], { nearCountsOutside: false })).toBe('. . O . .')
  })

  test('before, a point beyond the limits may still be the third', () => {
    expect(fired([9, 14, 20, 14, 9], { nearCountsOutside: false })).toBe('. 2 O 2 .')
  })
})

describe('shift', () => {
  test.each([
    ['six are none', [11, 11, 11, 11, 11, 11, 9], '. . . . . . .'],
    ['seven are one', [11, 11, 11, 11, 11, 11, 11, 9], 'S S S S S S S .'],
    ['low', [9, 9, 9, 9, 9, 9, 9, 9], 's s s s s s s s'],
    ['a point on the mean breaks it', [11, 11, 11, 10, 11, 11, 11, 11], '. . . . . . . .'],
    ['a missing one breaks it', [11, 11, 11, _, 11, 11, 11, 11], '. . . . . . . .'],
  ])('%s', (_name, values, expected) => expect(fired(values)).toBe(expected))

  test('of six, where six are asked for', () => {
    expect(fired([9, 11, 11, 11, 11, 11, 11], { run: 6 })).toBe('. S S S S S S')
  })
})

describe('together', () => {
  test('every rule is kept, in the order outside, trend, two of three, shift', () => {
    expect(fired([11, 11.5, 12, 12.5, 13, 14, 16])).toBe('TS TS TS TS TS T2S OT2S')
  })

  test('a rising trend is high, though wholly below the mean', () => {
    expect(fired([7, 7.5, 8, 8.5, 9, 9.2, 9.4])).toBe('Ts Ts Ts Ts Ts Ts Ts')
  })

  test('without limits runs and trends still fire, and nothing is near or outside', () => {
    const none = { ...limits, lower: _, upper: _, nearLower: _, nearUpper: _ }
    expect(fired([14, 14, 14, 99, 14, 14, 14], { limits: none })).toBe('S S S S S S S')
  })

  test('where only trends are asked for, only they fire', () => {
    expect(fired([11, 11.5, 12, 12.5, 13, 14, 16], { trendOnly: true })).toBe('T T T T T T T')
  })
})
