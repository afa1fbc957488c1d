// The table of what fired beside which way is better, and what a board reads of it.
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Fired } from './rules.ts'
import type { Direction } from './spc.ts'
import { sayTooFew, sayVariation, typeOf } from './variation.ts'

const high: Fired = { rule: 'outside', side: 'high' }
const low: Fired = { rule: 'shift', side: 'low' }

describe('the type of a point', () => {
  test.each([
    // fired, increase is better, decrease is better, neutral
    [[], 'common', 'common', 'common'],
    [[high], 'improvement-high', 'concern-high', 'neutral-high'],
    [[low], 'concern-low', 'improvement-low', 'neutral-low'],
    [[high, low], 'improvement-high', 'concern-high', 'neutral-high'],
  ] as const)('%j', (fired, ...expected) => {
    const directions: readonly Direction[] = ['increase', 'decrease', 'neutral']
    expect(directions.map((direction) => typeOf(fired, direction))).toEqual(expected)
  })
})

describe('the sentence', () => {
  const say = (fired: readonly Fired[], direction: Direction = 'increase') =>
    sayVariation({ variation: typeOf(fired, direction), fired, direction, run: 7, earlier: undefined })

  test.each([
    ['outside', 'low', 'the last figure is below the lower process limit.'],
    ['trend', 'low', 'the last 7 or more figures fall one after another.'],
    [
      'two-of-three',
      'low',
      'at least two of the last three figures are close to the lower process limit or beyond it.',
    ],
    ['shift', 'low', 'the last 7 or more figures in a row are below the mean.'],
  ] as const)('of %s', (rule, side, expected) => {
    expect(say([{ rule, side }])).toBe(`Getting worse, and unlikely to be chance: ${expected}`)
  })

  test('names every rule on the same side', () => {
    const fired = (['outside', 'trend', 'shift'] as const).map((rule) => ({ rule, side: 'high' as const }))
    expect(say(fired)).toBe(
      'Getting better, and unlikely to be chance: the last figure is above the upper process limit, the last 7 or more figures rise one after another and the last 7 or more figures in a row are above the mean.',
    )
  })

  test.each([
    ['increase', 'which is a concern.'],
    ['decrease', 'which is an improvement.'],
    ['neutral', 'which is worth knowing.'],
  ] as const)('never hides the other side: %s', (direction, expected) => {
    expect(say([high, low], direction)).toContain(
      `But also: the last 7 or more figures in a row are below the mean, ${expected}`,
    )
  })

  test('of nothing', () => {
    expect(say([])).toMatch(/^Nothing unusual: /)
  })
})

test('too few figures are counted', () => {
  expect(sayTooFew(0, 13, undefined)).toBe('There are no figures yet.')
  expect(sayTooFew(5, 13, day('2026-04-01'))).toBe(
    'Too few figures to tell change from chance: 5 of 13 since limits started anew on 1 April 2026.',
  )
})
