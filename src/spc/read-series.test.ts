// What a series answers as a whole: phases, what is left out, targets with dates, few points, missing last values,
// and what is warned of. Series in shorthand: values in monthly order from January 2024, `_` for a missing one.
import { describe, expect, test } from 'vitest'
import { addMonths, day, type Day } from '#core/day.ts'
import { readSeries } from './read-series.ts'
import type { SpcAnswer, SpcOptions, SpcSeries } from './spc.ts'

const _ = undefined
const month = (at: number): Day => addMonths(day('2024-01-01'), at)
const mdc: SpcOptions = { profile: 'mdc', direction: 'increase' }
const ptd: SpcOptions = { profile: 'ptd', direction: 'increase' }

function series(values: readonly (number | undefined)[], more: Partial<SpcSeries> = {}): SpcSeries {
  return { points: values.map((value, at) => ({ date: month(at), value })), ...more }
}

/** 9, 11, 9, 11 … */
const calm = (count: number, mean = 10) =>
  Array.from({ length: count }, (_one, at) => mean + (at % 2 === 0 ? -1 : 1))
const codes = ({ warnings }: SpcAnswer) => warnings.map(({ code }) => code)
const last = ({ points }: SpcAnswer) => points.at(-1)

describe('how few points', () => {
  test('twelve have dots and a mean, no limits, no icons, and say how many of thirteen', () => {
    const answer = readSeries(series([...calm(11), 99], { targets: [{ value: 5 }] }), mdc)
    expect(last(answer)).toMatchObject({ mean: 208 / 12, lower: _, upper: _, nearUpper: _, type: 'common' })
    expect([answer.variation, answer.assurance]).toEqual(['none', 'none'])
    expect(answer.phases).toEqual([{ from: month(0), points: 12, provisional: true }])
    expect(answer.variationSentence).toBe('Too few figures to tell change from chance: 12 of 13.')
    expect(codes(answer)).toEqual(['short-phase'])
  })

  test('thirteen have limits and icons', () => {
    const answer = readSeries(series(calm(13), { targets: [{ value: 1 }] }), mdc)
    expect(last(answer)?.upper).toBeGreaterThan(15)
    expect([answer.variation, answer.assurance, codes(answer)]).toEqual(['common', 'pass', []])
  })

  test('missing ones and those left out do not count', () => {
    expect(readSeries(series([...calm(12), _]), mdc).variation).toBe('none')
    expect(readSeries(series(calm(13), { leftOut: [month(3)] }), mdc).phases[0]?.points).toBe(12)
  })

  test('a trend still shows among few, without an icon', () => {
    const answer = readSeries(series([1, 2, 3, 4, 5, 6, 7]), mdc)
    expect(answer.points.map(({ type }) => type)).toEqual(Array(7).fill('improvement-high'))
    expect(answer.variation).toBe('none')
  })

  test('after a rebase the icons wait for thirteen anew', () => {
    const answer = readSeries(series(calm(20), { rebases: [month(15)] }), mdc)
    expect(answer.phases.map(({ provisional }) => provisional)).toEqual([false, true])
    expect(answer.variationSentence).toBe(
      'Too few figures to tell change from chance: 5 of 13 since limits started anew on 1 April 2025.',
    )
  })

  test('one point is enough in ptd, which only calls it provisional', () => {
    const answer = readSeries(series([5]), ptd)
    expect([answer.variation, last(answer)?.mean, last(answer)?.lower]).toEqual(['common', 5, _])
    expect(answer.phases[0]?.provisional).toBe(true)
  })

  test('none at all', () => {
    const answer = readSeries(series([]), mdc)
    expect(answer).toMatchObject({ points: [], phases: [], variation: 'none', on: _, warnings: [] })
    expect(answer.variationSentence).toBe('There are no figures yet.')
    expect(readSeries(series([_, _]), mdc)).toMatchObject({ variation: 'none', on: _ })
  })
})

describe('phases', () => {
  const step = [...calm(14), ...calm(14, 30)]

  test('each has its own mean, limits and rules', () => {
    const answer = readSeries(series(step, { rebases: [month(14)] }), mdc)
    expect(answer.points.map(({ mean }) => mean)).toEqual([...Array(14).fill(10), ...Array(14).fill(30)])
    expect(answer.points.every(({ rule }) => rule === _)).toBe(true)
    expect(answer.points.map(({ phase }) => phase)).toEqual([...Array(14).fill(0), ...Array(14).fill(1)])
  })

  test('no run, trend or step crosses a boundary', () => {
    const rising = Array.from({ length: 26 }, (_one, at) => (at >= 10 && at < 16 ? at : at % 2))
    expect(readSeries(series(rising, { rebases: [month(13)] }), mdc).points[12]?.rule).not.toBe('trend')
  })

  test('a rebase on a day without a point moves to the next in mdc, and says so; ptd passes it over', () => {
    const within = series(step, { rebases: [day('2025-02-14')] })
    expect(readSeries(within, mdc).phases.map(({ from }) => from)).toEqual([month(0), month(14)])
    expect(readSeries(within, mdc).warnings[0]).toMatchObject({
      code: 'rebase-moved',
      what: expect.stringContaining('14 February 2025') as string,
    })
    expect(readSeries(within, ptd).phases).toHaveLength(1)
    expect(codes(readSeries(within, ptd))).toEqual(['rebase-ignored'])
  })

  test('one after the last point has not begun; two that meet are one', () => {
    const answer = readSeries(
      series(step, { rebases: [day('2030-01-01'), day('2025-02-14'), month(14)] }),
      mdc,
    )
    expect(answer.phases).toHaveLength(2)
    expect(codes(answer)).toEqual(['rebase-ignored', 'rebase-moved'])
  })

  test('limits come from the first points of each phase where they are fixed', () => {
    const answer = readSeries(series([...calm(12), ...calm(12, 20)]), { ...mdc, fixAfter: 12 })
    expect([last(answer)?.mean, last(answer)?.upper, last(answer)?.rule]).toEqual([10, 15.32, 'outside'])
    expect(codes(readSeries(series(calm(20)), { ...mdc, fixAfter: 5 }))).toEqual(['short-baseline'])
  })
})

describe('left out', () => {
  const spoilt = [...calm(7), 99, ...calm(7).map((value) => 20 - value)]

  test('a point is in no limit and no rule, and its neighbours become neighbours', () => {
    const answer = readSeries(series(spoilt, { leftOut: [month(7)] }), mdc)
    expect([last(answer)?.mean, last(answer)?.upper]).toEqual([10, 10 + 2.66 * 2])
    expect(answer.points[7]).toMatchObject({ value: 99, leftOut: true, rule: _, type: 'common' })
  })

  test('it neither makes nor breaks a run; a missing one breaks it', () => {
    const shift = [...calm(13), 11, 11, 11, 0, 11, 11, 11, 11]
    const rules = (more: Partial<SpcSeries>, values: readonly (number | undefined)[] = shift) =>
      readSeries(series(values, more), { ...mdc, fixAfter: 12 })
        .points.slice(13)
        .map(({ rule }) => rule)
    expect(rules({ leftOut: [month(16)] })).toEqual([
      'shift',
      'shift',
      'shift',
      _,
      'shift',
      'shift',
      'shift',
      'shift',
    ])
    expect(
      rules(
        {},
        shift.map((value, at) => (at === 16 ? _ : value)),
      ),
    ).toEqual(Array(8).fill(_))
  })

  test('a day without a figure is said', () => {
    expect(codes(readSeries(series(calm(13), { leftOut: [day('2024-01-15')] }), mdc))).toEqual([
      'left-out-no-point',
    ])
  })
})

describe('what the icons speak of', () => {
  const high = [...calm(14), 40]

  test('the last point there is, with its day; in ptd the last row', () => {
    const late = series([...high, _])
    const answer = readSeries(late, mdc)
    expect([answer.variation, answer.on]).toEqual(['improvement-high', month(14)])
    expect(answer.variationSentence).toContain('This speaks of 1 March 2025')
    expect([readSeries(late, ptd).variation, readSeries(late, ptd).on]).toEqual(['common', month(15)])
  })

  test('not a point that was left out', () => {
    const answer = readSeries(series(high, { leftOut: [month(14)] }), mdc)
    expect([answer.variation, answer.on]).toEqual(['common', month(13)])
  })

  test('the target in force on that day, each drawn as a step', () => {
    const targets = [{ from: month(20), value: 100 }, { from: month(5), value: 50 }, { value: 1 }]
    const answer = readSeries(series(calm(14), { targets }), mdc)
    expect([answer.points[4]?.target, answer.points[5]?.target]).toEqual([1, 50])
    expect(answer.assurance).toBe('fail')
    const before = readSeries(series(calm(14), { targets: [{ from: month(20), value: 100 }] }), mdc)
    expect([before.assurance, before.assuranceSentence]).toEqual([
      'none',
      'There is no target to compare with.',
    ])
  })
})

describe('sentences', () => {
  test.each([
    ['increase', 'Getting better, and unlikely to be chance: '],
    ['decrease', 'Getting worse, and unlikely to be chance: '],
    ['neutral', 'Higher, and unlikely to be chance: '],
  ] as const)('where %s is better', (direction, expected) => {
    const { variationSentence } = readSeries(series([...calm(14), 40]), { ...mdc, direction })
    expect(variationSentence).toBe(`${expected}the last figure is above the upper process limit.`)
  })

  test('one point good by one rule and bad by another: coloured by the order, both said', () => {
    // The first twelve give the limits; the last seven rise, wholly below the mean.
    const values = [...calm(12), 7, 7.2, 7.4, 7.6, 7.8, 8, 8.2]
    const answer = readSeries(series(values), { ...mdc, fixAfter: 12 })
    expect(answer.variation).toBe('improvement-high')
    expect(answer.variationSentence).toBe(
      'Getting better, and unlikely to be chance: the last 7 or more figures rise one after another. But also: the last 7 or more figures in a row are below the mean, which is a concern.',
    )
  })
})

describe('odd series', () => {
  test('a repeated day: no chart, and each day said once', () => {
    const points = [...series(calm(14)).points, { date: month(2), value: 3 }, { date: month(2), value: 4 }]
    const answer = readSeries({ points }, mdc)
    expect([answer.points, answer.variation, codes(answer)]).toEqual([[], 'none', ['repeated-day']])
  })

  test('all equal: limits of no width, common cause, and the target is met', () => {
    const answer = readSeries(series(Array(14).fill(0.1), { targets: [{ value: 0.1 }] }), mdc)
    expect(last(answer)).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1, rule: _ })
    expect([answer.variation, answer.assurance, codes(answer)]).toEqual(['common', 'pass', []])
  })

  test('mostly flat: screening is not done, and said; R does it and everything is outside', () => {
    const flat = [...Array(7).fill(5), 9, ...Array(7).fill(5)] as number[]
    const ours = readSeries(series(flat), { ...mdc, screen: true })
    expect(ours.points.filter(({ rule }) => rule === 'outside')).toHaveLength(1)
    expect(codes(ours)).toEqual(['screen-skipped'])
    const theirs = readSeries(series(flat), ptd)
    expect(theirs.points.every(({ rule }) => rule === 'outside')).toBe(true)
    expect(codes(theirs)).toEqual(['flat-limits'])
  })

  test('steps that lie only at gaps: no limits rather than limits of no width', () => {
    const answer = readSeries(series([...Array(7).fill(1), _, ...Array(7).fill(2)]), mdc)
    expect([last(answer)?.upper, codes(answer)]).toEqual([_, ['flat-limits']])
  })

  test('what is no number is missing', () => {
    expect(readSeries(series([...calm(13), Number.NaN, Infinity]), mdc)).toMatchObject({
      on: month(12),
      phases: [{ points: 13 }],
    })
  })

  test.each([
    ['rare events', [...Array(12).fill(0), 1, 1, 2, 0], {}, ['mostly-zero']],
    ['a sign that slipped', [...calm(13), -9], {}, ['mixed-signs']],
    ['a percentage above 100', [...calm(13), 101], { possible: { least: 0, most: 100 } }, ['not-possible']],
    ['both signs often', Array.from({ length: 14 }, (_one, at) => (at % 2 ? 5 : -5)), {}, []],
    [
      'sums through the year',
      Array.from({ length: 30 }, (_one, at) => ((at + 9) % 12) + 1),
      {},
      ['looks-cumulative'],
    ],
    ['a season is no sum', Array.from({ length: 30 }, (_one, at) => Math.abs(6 - (at % 12)) + 1), {}, []],
  ] as const)('%s', (_name, values, more, expected) => {
    expect(codes(readSeries(series(values, more), mdc))).toEqual(expected)
  })
})

describe('a rebase is only suggested', () => {
  const stepped = series([...calm(14), ...calm(14, 30)])

  test('where a shift still goes on and would have limits of its own', () => {
    const answer = readSeries(stepped, mdc)
    expect([answer.suggestedRebase, answer.phases.length]).toEqual([month(14), 1])
  })

  test.each([
    ['the series is calm', series(calm(30))],
    ['it was done already', { ...stepped, rebases: [month(14)] }],
    ['the shift is short', series([...calm(14), ...calm(12, 30)])],
    ['the shift is over', series([...calm(14), ...calm(14, 30), ...calm(3)])],
    ['it still rises', series([...calm(14), ...Array.from({ length: 14 }, (_one, at) => 30 + at)])],
  ])('not where %s', (_name, given) => {
    expect(readSeries(given, mdc).suggestedRebase).toBeUndefined()
  })
})
