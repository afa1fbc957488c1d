import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { noLongHorizon } from './no-long-horizon.ts'

const outcomes = (...horizons: readonly string[]) =>
  [
    '2025-04-01 begin area/shire name=Shire level=system',
    ...horizons.map(
      (horizon, at) =>
        `2025-04-01 begin outcome/o${at} title=O${at} level=system${horizon && ` horizon=${horizon}`}`,
    ),
  ].join('\n')
const five = ['this-year', 'this-year', 'three-years', 'three-years', 'three-years']

test.each([
  ['none among five', five, {}, ['None of 5 outcomes of Shire looks further ahead than three years.']],
  ['one of three to five years', [...five.slice(1), 'five-years'], {}, []],
  ['one of five to ten years', [...five.slice(1), 'ten-years'], {}, []],
  ['too few to say', five.slice(1), {}, []],
  ['those that do not say by when are not counted', [...five.slice(1), ''], {}, []],
  ['more, where it is set', five, { outcomes: 6 }, []],
])('%s', (_, horizons, limits, expected) => {
  expect(saidIn(noLongHorizon, outcomes(...horizons), '2026-11-22', { limits })).toEqual(expected)
})

test('until one looks further', () => {
  const lines = `${outcomes(...five)}
2026-12-01 amend outcome/o4 horizon=ten-years`
  expect(foundIn(noLongHorizon, lines, '2026-11-30')).toEqual([[1, 'no-long-horizon']])
  expect(foundIn(noLongHorizon, lines, '2026-12-01')).toEqual([])
})
