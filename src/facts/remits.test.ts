import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { on, recordOf, words } from '../../test/record.ts'
import { bandsOf, cellsOf, decidersOf, isWithin, type Band } from './remits.ts'

const PLACE = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2020-01-01 begin area/dale name=Dale level=neighbourhood within=area/vale
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board" serves=["area/shire"]
2020-01-01 begin organisation/larch name="Larch Trust" serves=["area/shire"]
2020-01-01 begin organisation/yew name="Yew Trust" serves=["area/shire"]
2020-01-01 begin organisation/council name="Vale Council" sector=council serves=["area/vale"]
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/moor name="Moor Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/joint name="Joint Committee" form=joint-committee of=["organisation/icb","organisation/council"]
2020-01-01 begin body/second name="Second Committee" form=joint-committee of=["organisation/icb"]
2020-01-01 begin function/f name="Buying beds" sort=duty heldBy=["organisation/icb"]
`
const decides = (key: string, to: string, rest = '') =>
  `2022-01-01 begin assignment/${key} function=function/f to=${to} part=decides level=system ${rest}\n`

function said(lines: string, day = '2026-01-01'): readonly string[] {
  const cells = cellsOf(on(recordOf(words, PLACE + lines), day), id('function/f'))
  return cells.map(({ area, organisation, over, remits, state, upTo }) =>
    [
      area?.slice(5) ?? organisation?.slice(13) ?? '*',
      `${over ?? 0}-${upTo ?? ''}`,
      state,
      remits.map((one) => one.id.slice(11)).join('+'),
    ]
      .join(' ')
      .trim(),
  )
}

const toPlaces =
  decides('vale', 'body/vale', 'area=area/vale upTo=250000 instrument=committee givenBy=body/board') +
  decides('moor', 'body/moor', 'area=area/moor upTo=250000 instrument=committee givenBy=body/board')

test.each([
  ['nobody', '', ['* 0- gap']],
  ['one', decides('board', 'body/board', 'instrument=reserved'), ['* 0- clear board']],
  ['advice is no decision', decides('board', 'body/board', 'instrument=advice'), ['* 0- gap']],
  [
    'two who know nothing of each other',
    decides('a', 'body/vale', 'instrument=committee') + decides('b', 'body/moor', 'instrument=committee'),
    ['* 0- clash a+b'],
  ],
  [
    'nobody above a limit, and several in between',
    decides('a', 'body/vale', 'upTo=100') + decides('b', 'body/moor', 'over=50 upTo=200'),
    ['* 0-50 clear a', '* 50-100 clash a+b', '* 100-200 clear b', '* 200- gap'],
  ],
  [
    'what was passed on to places is theirs, and the rest its giver’s',
    toPlaces + decides('board', 'body/board', 'instrument=own'),
    [
      'moor 0-250000 clear moor',
      'moor 250000- clear board',
      'vale 0-250000 clear vale',
      'vale 250000- clear board',
    ],
  ],
  [
    'what is reserved is not passed on',
    decides('vale', 'body/vale', 'instrument=committee givenBy=body/board') +
      decides('board', 'body/board', 'instrument=reserved'),
    ['* 0- clash board+vale'],
  ],
  [
    'a place forgotten',
    decides('vale', 'body/vale', 'area=area/vale instrument=committee givenBy=body/board'),
    ['moor 0- gap', 'vale 0- clear vale'],
  ],
  [
    'a neighbourhood within a place: what covers the place covers it',
    decides('vale', 'body/vale', 'area=area/vale upTo=10') +
      decides('dale', 'body/moor', 'area=area/dale over=10'),
    ['dale 0-10 clear vale', 'dale 10- clear dale', 'moor 0- gap'],
  ],
  [
    'several by one agreement decide as one',
    decides('a', 'organisation/icb', 'instrument=pooled') +
      decides('b', 'organisation/council', 'instrument=pooled'),
    ['* 0- joint a+b'],
  ],
  [
    'two joint committees are two decisions',
    decides('a', 'body/joint', 'instrument=joint') + decides('b', 'body/second', 'instrument=joint'),
    ['* 0- clash a+b'],
  ],
  [
    'a joint committee stands for those whose it is',
    decides('a', 'body/joint', 'instrument=joint') +
      decides('b', 'organisation/council', 'instrument=own') +
      decides('c', 'body/board', 'instrument=own'),
    ['* 0- clear a'],
  ],
  [
    'in common each decides for itself',
    decides('a', 'organisation/larch', 'instrument=in-common') +
      decides('b', 'organisation/yew', 'instrument=in-common'),
    ['* 0- in-common a+b'],
  ],
  [
    'a circle is no clash',
    decides('a', 'body/vale', 'instrument=committee givenBy=body/moor') +
      decides('b', 'body/moor', 'instrument=committee givenBy=body/vale'),
    ['* 0- circle a+b'],
  ],
  [
    'two parts of one body are one decider',
    decides('a', 'body/board', 'upTo=10') + decides('b', 'body/board', ''),
    ['* 0-10 clear a+b', '* 10- clear b'],
  ],
  [
    'whoever has ended decides nothing',
    `${decides('a', 'body/vale')}2025-01-01 end body/vale\n`,
    ['* 0- gap'],
  ],
  [
    'a part that has ended decides nothing',
    `${decides('a', 'body/vale')}2025-01-01 end assignment/a\n`,
    ['* 0- gap'],
  ],
])('%s', (_, lines, expected) => {
  expect(said(lines)).toEqual(expected)
})

test('each organisation for itself, and whoever holds it without deciding', () => {
  const each = (key: string, to: string) =>
    `2022-01-01 begin assignment/${key} function=function/f to=${to} part=decides level=organisation instrument=own\n`
  const held = `2023-01-01 amend function/f heldBy=["organisation/larch","organisation/yew"]\n`
  expect(said(each('larch', 'organisation/larch') + each('yew', 'organisation/yew'), '2022-06-01')).toEqual([
    'icb 0- gap',
    'larch 0- clear larch',
    'yew 0- clear yew',
  ])
  expect(said(held + each('larch', 'organisation/larch'))).toEqual(['larch 0- clear larch', 'yew 0- gap'])
})

test('a function of one place is asked about there only', () => {
  const held = '2023-01-01 amend function/f heldBy=["organisation/council"]\n'
  const lines = held + decides('a', 'organisation/council', 'area=area/vale instrument=own')
  expect(said(lines)).toEqual(['vale 0- clear a'])
})

test('asked for an area, a value and a level', () => {
  const now = on(
    recordOf(words, PLACE + toPlaces + decides('board', 'body/board', 'instrument=own')),
    '2026-01-01',
  )
  const asked = (about: Parameters<typeof decidersOf>[2]) => {
    const { remits, state } = decidersOf(now, id('function/f'), about)
    return [state, ...remits.map((one) => one.id.slice(11))]
  }
  expect(asked({ area: id('area/dale'), value: 250_000 })).toEqual(['clear', 'vale'])
  expect(asked({ area: id('area/dale'), value: 250_000.01 })).toEqual(['clear', 'board'])
  expect(asked({ area: id('area/shire'), value: 5 })).toEqual(['clear', 'board'])
  expect(asked({ level: 'place' })).toEqual(['gap'])
  expect(asked({})).toEqual(['clear', 'moor', 'board', 'vale'])
})

const anyBands = fc.array(
  fc.record({
    over: fc.option(fc.nat(20), { nil: undefined }),
    upTo: fc.option(fc.nat(20), { nil: undefined }),
  }),
  { maxLength: 5 },
) as fc.Arbitrary<Band[]>

test('stretches of values hold each value once, and within one the same bands hold', () => {
  fc.assert(
    fc.property(anyBands, fc.nat(25), fc.nat(25), (bands, value, other) => {
      const made = bandsOf(bands)
      const at = made.filter((one) => isWithin(one, value))
      expect(at.length).toBe(1)
      if (at[0] !== made.find((one) => isWithin(one, other)) || value === 0 || other === 0) return
      for (const band of bands) expect(isWithin(band, value)).toBe(isWithin(band, other))
    }),
    runs,
  )
})

const anyRemits = fc.array(
  fc.record({
    to: fc.constantFrom('body/board', 'body/vale', 'body/moor', 'organisation/icb'),
    area: fc.constantFrom('', 'area=area/shire', 'area=area/vale', 'area=area/moor', 'area=area/dale'),
    by: fc.constantFrom('instrument=own', 'instrument=committee givenBy=body/board', 'instrument=in-common'),
    over: fc.constantFrom('', 'over=10', 'over=20'),
    upTo: fc.constantFrom('', 'upTo=20', 'upTo=30'),
  }),
  { maxLength: 4 },
)

test('the answer for a smallest area and a value is that of the stretch it lies in; what covers an area covers what lies within', () => {
  fc.assert(
    fc.property(anyRemits, fc.constantFrom(0, 5, 10, 15, 20, 25, 30, 35), (remits, value) => {
      const lines = remits.map(({ area, by, over, to, upTo }, at) =>
        decides(`a${at}`, to, [area, by, over, upTo].join(' ')),
      )
      const now = on(recordOf(words, PLACE + lines.join('')), '2026-01-01')
      const f = id('function/f')
      for (const cell of cellsOf(now, f)) {
        if (!isWithin(cell, value)) continue
        const asked = decidersOf(now, f, { ...(cell.area && { area: cell.area }), value })
        expect(asked).toEqual({ state: cell.state, remits: cell.remits })
      }
      const state = (area: string) => decidersOf(now, f, { area: id(area), value }).state
      if (state('area/shire') !== 'gap') expect(state('area/vale')).not.toBe('gap')
      if (state('area/vale') !== 'gap') expect(state('area/dale')).not.toBe('gap')
    }),
    runs,
  )
})
