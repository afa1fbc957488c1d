// Every row of the table of targets beside limits, in both profiles.
import { describe, expect, test } from 'vitest'
import { assuranceOf, sayAssurance } from './assurance.ts'
import { limitsOf } from './limits.ts'

const { spared: _, ...limits } = limitsOf([9, 11, 9, 11], 'off') // 4.68 to 15.32
const increase = { limits, direction: 'increase', profile: 'mdc' } as const

describe('a target beside limits of 4.68 and 15.32', () => {
  test.each([
    // target, mdc up, mdc down, ptd up, ptd down
    [16, 'fail', 'pass', 'fail', 'pass'],
    [15.32, 'fail', 'pass', 'hit-or-miss', 'hit-or-miss'],
    [10, 'hit-or-miss', 'hit-or-miss', 'hit-or-miss', 'hit-or-miss'],
    [4.68, 'pass', 'fail', 'hit-or-miss', 'hit-or-miss'],
    [4, 'pass', 'fail', 'pass', 'fail'],
  ] as const)('%d', (target, ...expected) => {
    const found = (['mdc', 'ptd'] as const).flatMap((profile) =>
      (['increase', 'decrease'] as const).map((direction) =>
        assuranceOf({ target, limits, direction, profile }),
      ),
    )
    expect(found).toEqual(expected)
  })

  test('none without a target, and none where neither way is better', () => {
    expect(assuranceOf({ ...increase, target: undefined })).toBe('none')
    expect(assuranceOf({ ...increase, target: 16, direction: 'neutral' })).toBe('none')
  })
})

describe('odd limits', () => {
  const flat = { mean: 100, lower: 100, upper: 100, nearLower: 100, nearUpper: 100 }
  const none = { mean: 100, lower: undefined, upper: undefined, nearLower: undefined, nearUpper: undefined }

  test.each([
    ['100 each month against 100 passes', 100, 'increase', 'pass'],
    ['and where less is better', 100, 'decrease', 'pass'],
    ['99 is passed', 99, 'increase', 'pass'],
    ['101 is failed', 101, 'increase', 'fail'],
    ['99 is failed where less is better', 99, 'decrease', 'fail'],
  ] as const)('no width: %s', (_name, target, direction, expected) => {
    expect(assuranceOf({ ...increase, limits: flat, target, direction })).toBe(expected)
  })

  test('no limits: not known in ours, hit or miss in R', () => {
    const beside = { ...increase, limits: none, target: 100 }
    expect(assuranceOf(beside)).toBe('none')
    expect(assuranceOf({ ...beside, profile: 'ptd' })).toBe('hit-or-miss')
    expect(sayAssurance('none', beside)).toContain('there are no limits')
  })
})
