import { expect, test } from 'vitest'
import { plain, type Cell } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, recordOf, titlesOn, words } from '../../../test/record.ts'
import { functionsByLevel } from './lens.ts'

const record = recordOf(
  words,
  `
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/together name="Trusts Together" form=collaborative
2020-01-01 begin function/beds name="Buying beds" heldBy=["organisation/icb"] theme=finance
2020-01-01 begin assignment/a function=function/beds to=body/vale part=checks level=place
2020-01-01 begin assignment/b function=function/beds to=body/board part=decides level=system upTo=5 instrument=own
2020-01-01 begin function/cars name="Buying cars" heldBy=["organisation/icb"]
2020-01-01 begin assignment/c function=function/cars to=body/together part=decides level=several-systems`,
)
const now = on(record, '2026-01-01')
const title = titlesOn(record, '2026-01-01')
const text = (cell: Cell) =>
  typeof cell === 'number' || 'withheld' in (cell as object) ? '' : plain(cell as string)

test('functions by theme and level, with what is wrong where it may be named', () => {
  const found = functionsByLevel.compute(now, { faults: true }, title)
  expect(found.levels).toEqual(['several-systems', 'system', 'place'])
  expect(found.groups.map(({ levels, theme }) => [theme, ...levels])).toEqual([
    ['Finance and productivity', 'system', 'place'],
    ['Other functions', 'several-systems'],
  ])
  const tables = functionsByLevel.show(found, title)
  expect(tables.flatMap((one) => (one.type === 'table' ? one.rows.map((row) => row.map(text)) : []))).toEqual(
    [
      [
        'Buying beds',
        'Shire ICB',
        '',
        'ICB Board decides (up to £5, own duty)',
        'Vale Committee checks',
        'nobody decides in part',
      ],
      ['Buying cars', 'Shire ICB', 'Trusts Together influences', '', '', 'cannot decide as such'],
    ],
  )
})

test('without leave nothing that was found is told', () => {
  const found = functionsByLevel.compute(now, {}, title)
  expect(found.groups.flatMap(({ rows }) => rows.flatMap(({ faults }) => faults))).toEqual([])
  expect(JSON.stringify(functionsByLevel.show(found, title))).not.toContain('To look at')
})

test.each([
  [{ level: 'place' }, 1],
  [{ part: 'decides' }, 2],
  [{ part: 'decides', level: 'place' }, 0],
  [{ who: id('body/together') }, 1],
  [{ q: 'cars buying' }, 1],
  [{ wrong: true }, 2],
] as const)('narrowed by %j', (asked, count) => {
  expect(functionsByLevel.compute(now, asked, title)).toMatchObject({ found: count, whole: 2 })
})
