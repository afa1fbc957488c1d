import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { tooManyActivityMeasures } from './too-many-activity-measures.ts'

const shire = '2025-04-01 begin area/shire name=Shire level=system'
const sorts = (...all: readonly (string | undefined)[]) =>
  [
    shire,
    ...all.map(
      (sort, at) =>
        `2025-04-01 begin measure/m${at} name=M${at} unit=count direction=decrease frequency=monthly${sort ? ` sort=${sort}` : ''}`,
    ),
  ].join('\n')
const [a, o, none] = ['activity', 'outcome', undefined]

test.each([
  ['more than half', [a, a, a, o, o], {}, ['3 of 5 measures of Shire count activity.']],
  ['half and no more', [a, a, a, o, o, 'process'], {}, []],
  ['too few to say', [a, a, a, a], {}, []],
  ['those that do not say are not counted', [a, a, a, a, none, none], {}, []],
  ['fewer, where it is set', [a, a, a, a], { measures: 4 }, ['4 of 4 measures of Shire count activity.']],
  [
    'a lower share, where it is set',
    [a, a, o, o, o],
    { share: 39 },
    ['2 of 5 measures of Shire count activity.'],
  ],
  ['at the share that is set', [a, a, o, o, o], { share: 40 }, []],
  ['none at all', [], {}, []],
])('%s', (_, all, limits, expected) => {
  expect(saidIn(tooManyActivityMeasures, sorts(...all), '2026-11-22', { limits })).toEqual(expected)
})

test('is about the system, until a measure of something else is there', () => {
  const lines = `${sorts(a, a, a, o, o)}
2026-12-01 begin measure/more name=More unit=count direction=decrease frequency=monthly sort=enabling`
  expect(foundIn(tooManyActivityMeasures, lines, '2026-11-30')).toEqual([[1, 'too-many-activity-measures']])
  expect(foundIn(tooManyActivityMeasures, lines, '2026-12-01')).toEqual([])
})
