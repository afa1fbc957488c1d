import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { noPopulationHealthMeasure } from './no-population-health-measure.ts'

const measures = (...sorts: readonly string[]) =>
  [
    '2025-04-01 begin area/shire name=Shire level=system',
    ...sorts.map(
      (sort, at) =>
        `2025-04-01 begin measure/m${at} name=M${at} unit=rate direction=decrease frequency=yearly${sort && ` sort=${sort}`}`,
    ),
  ].join('\n')
const five = ['activity', 'process', 'outcome', 'wider-determinant', 'enabling']

test.each([
  ['none among five', five, {}, ['None of 5 measures of Shire speaks of the health of the population.']],
  ['one among five', [...five.slice(1), 'population-health'], {}, []],
  ['too few to say', five.slice(1), {}, []],
  ['those that do not say what they speak of are not counted', [...five.slice(1), ''], {}, []],
  [
    'fewer, where it is set',
    five.slice(3),
    { measures: 2 },
    ['None of 2 measures of Shire speaks of the health of the population.'],
  ],
])('%s', (_, sorts, limits, expected) => {
  expect(saidIn(noPopulationHealthMeasure, measures(...sorts), '2026-11-22', { limits })).toEqual(expected)
})

test('from the day on which the last one ends', () => {
  const lines = `${measures(...five)}
2025-04-01 begin measure/gap name=Gap unit=years direction=decrease frequency=yearly sort=population-health
2026-12-01 end measure/gap`
  expect(foundIn(noPopulationHealthMeasure, lines, '2026-11-30')).toEqual([])
  expect(foundIn(noPopulationHealthMeasure, lines, '2026-12-01')).toEqual([
    [1, 'no-population-health-measure'],
  ])
})
