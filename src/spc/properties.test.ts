// What holds of every series, in both profiles: moved or stretched it says the same, upside down the opposite, phases
// know nothing of each other, and the order in which points come does not matter.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, type Day } from '#core/day.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { readSeries } from './read-series.ts'
import type { Direction, SpcAnswer, SpcOptions, SpcPoint, SpcSeries } from './spc.ts'

type Case = { readonly series: SpcSeries; readonly options: SpcOptions }

const dayAt = (at: number): Day => addDays(day('2024-01-01'), at * 7)

// Whole numbers in a narrow range, so that ties, runs, flat stretches and values on the mean are common.
const aValue = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

const aCase: fc.Arbitrary<Case> = fc
  .record({
    values: fc.array(aValue, { maxLength: 60 }),
    rebases: fc.uniqueArray(fc.nat(59), { maxLength: 2 }),
    leftOut: fc.uniqueArray(fc.nat(59), { maxLength: 3 }),
    target: fc.option(fc.integer({ min: -10, max: 40 }), { nil: undefined }),
    profile: fc.constantFrom('mdc' as const, 'ptd' as const),
    direction: fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
    fixAfter: fc.option(fc.integer({ min: 12, max: 20 }), { nil: undefined }),
    screen: fc.boolean(),
  })
  .map(({ values, rebases, leftOut, target, profile, direction, fixAfter, screen }) => ({
    series: {
      points: values.map((value, at) => ({ date: dayAt(at), value })),
      rebases: rebases.map(dayAt),
      leftOut: leftOut.map(dayAt),
      targets: target === undefined ? [] : [{ value: target }],
    },
    options: { profile, direction, screen, ...(fixAfter !== undefined && { fixAfter }) },
  }))

function changed({ series, options }: Case, change: (value: number) => number): Case {
  const points = series.points.map(({ date, value }) => ({
    date,
    value: value === undefined ? undefined : change(value),
  }))
  const targets = (series.targets ?? []).map((one) => ({ ...one, value: change(one.value) }))
  return { series: { ...series, points, targets }, options }
}

const read = ({ series, options }: Case) => readSeries(series, options)
const marks = ({ points, variation, assurance }: SpcAnswer) => ({
  points: points.map(({ type, rules }) => ({ type, rules })),
  variation,
  assurance,
})

function expectLimits(found: SpcAnswer, as: SpcAnswer, change: (value: number) => number): void {
  for (const [at, point] of as.points.entries())
    for (const line of ['mean', 'lower', 'upper', 'nearLower', 'nearUpper'] as const) {
      const [one, other] = [found.points[at]?.[line], point[line]]
      if (other === undefined) expect(one).toBeUndefined()
      else expect(one).toBeCloseTo(change(other), 8)
    }
}

test('stretched by a power of two, which is exact, it says the same', () => {
  fc.assert(
    fc.property(aCase, fc.constantFrom(0.25, 0.5, 2, 1024), (one, factor) => {
      const stretch = (value: number) => value * factor
      const [plain, stretched] = [read(one), read(changed(one, stretch))]
      expect(marks(stretched)).toEqual(marks(plain))
      expectLimits(stretched, plain, stretch)
    }),
    runs,
  )
})

test('moved up or down, its limits move along', () => {
  fc.assert(
    fc.property(aCase, fc.integer({ min: -50, max: 50 }), (one, by) => {
      const move = (value: number) => value + by
      expectLimits(read(changed(one, move)), read(one), move)
    }),
    runs,
  )
})

test('upside down, with the other way better, good stays good: only high and low change places', () => {
  const other: Record<Direction, Direction> = {
    increase: 'decrease',
    decrease: 'increase',
    neutral: 'neutral',
  }
  const turned = (word: string) => word.replace(/high|low/, (side) => (side === 'high' ? 'low' : 'high'))
  fc.assert(
    fc.property(aCase, (one) => {
      const mirrored = changed(one, (value) => -value)
      const [plain, answer] = [
        read(one),
        read({ ...mirrored, options: { ...one.options, direction: other[one.options.direction] } }),
      ]
      expect(answer.points.map(({ type }) => type)).toEqual(plain.points.map(({ type }) => turned(type)))
      expect(answer.points.map(({ rule }) => rule)).toEqual(plain.points.map(({ rule }) => rule))
      expect([answer.variation, answer.assurance]).toEqual([turned(plain.variation), plain.assurance])
    }),
    runs,
  )
})

test('each phase is read as if it stood alone', () => {
  const within = (point: SpcPoint) => ({ ...point, phase: 0 })
  fc.assert(
    fc.property(aCase, (one) => {
      const whole = read(one)
      const alone = [...Map.groupBy(whole.points, ({ phase }) => phase).values()].flatMap((points) => {
        const { rebases: _, ...series } = { ...one.series, points }
        return read({ series, options: one.options }).points
      })
      expect(alone.map(within)).toEqual(whole.points.map(within))
    }),
    runs,
  )
})

test('the order in which points, rebases and what is left out come does not matter', () => {
  fc.assert(
    fc.property(
      aCase.chain((one) =>
        fc.record({
          one: fc.constant(one),
          points: fc.shuffledSubarray([...one.series.points], { minLength: one.series.points.length }),
        }),
      ),
      ({ one, points }) => {
        const { series, options } = one
        const rebases = (series.rebases ?? []).toReversed()
        const leftOut = (series.leftOut ?? []).toReversed()
        const { warnings, ...found } = readSeries({ ...series, points, rebases, leftOut }, options)
        const { warnings: before, ...plain } = read(one)
        expect(found).toEqual(plain)
        expect(new Set(warnings)).toEqual(new Set(before))
      },
    ),
    runs,
  )
})

test('every point there is gets one answer, and none that is missing or left out gets a rule', () => {
  fc.assert(
    fc.property(aCase, (one) => {
      const { points } = read(one)
      expect(points).toHaveLength(one.series.points.length)
      for (const { value, leftOut, rules, rule, type, lower, upper } of points) {
        if (value === undefined || leftOut) expect([rules, type]).toEqual([[], 'common'])
        expect(rule).toBe(rules[0]?.rule)
        expect(type === 'common').toBe(rule === undefined)
        const outside = value !== undefined && (value > (upper ?? Infinity) || value < (lower ?? -Infinity))
        expect(rule === 'outside').toBe(outside && !leftOut)
      }
    }),
    runs,
  )
})
