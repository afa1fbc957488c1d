import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, recordOf, titlesOn, words } from '../../../test/record.ts'
import { deciding } from './lens.ts'

const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin organisation/council name="Vale Council" sector=council
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/hwb name="Vale Health and Wellbeing Board" form=committee
2020-01-01 begin function/f name="Buying beds" heldBy=["organisation/icb"]
`
const part = (key: string, to: string, rest: string) =>
  `2020-01-01 begin assignment/${key} function=function/f to=${to} part=decides level=system ${rest}\n`

function told(lines: string, asked: { readonly area?: string; readonly value?: number } = {}) {
  const record = recordOf(words, LINES + lines)
  const now = on(record, '2026-01-01')
  const { area, value } = asked
  const options = {
    of: id('function/f'),
    ...(area && { area: id(area) }),
    ...(value !== undefined && { value }),
  }
  return deciding.compute(now, options, titlesOn(record, '2026-01-01'))
}

const TO_VALE =
  part(
    'vale',
    'body/vale',
    'area=area/vale upTo=250000 instrument=committee givenBy=body/board source="Scheme, 4.2"',
  ) + part('board', 'body/board', 'instrument=own')

test('a sentence for each stretch, alike ones together', () => {
  expect(told(TO_VALE)?.sentences.map(plain)).toEqual([
    'For Moor: ICB Board, by its own duty in law.',
    'For Vale, up to £250,000: Vale Committee, by delegation of ICB Board (Scheme, 4.2).',
    'For Vale, above £250,000: ICB Board, by its own duty in law.',
  ])
})

test('for one area and value, one sentence', () => {
  expect(told(TO_VALE, { area: 'area/vale', value: 250_000 })?.sentences.map(plain)).toEqual([
    'For Vale, up to £250,000: Vale Committee, by delegation of ICB Board (Scheme, 4.2).',
  ])
})

test.each([
  ['', ['nobody decides']],
  [
    part('a', 'organisation/icb', 'instrument=pooled') +
      part('b', 'organisation/council', 'instrument=pooled'),
    [
      'Shire ICB, under a section 75 agreement; Vale Council, under a section 75 agreement. One decision, taken together.',
    ],
  ],
  [
    part('a', 'organisation/icb', 'instrument=own') + part('b', 'organisation/council', ''),
    [
      'Shire ICB, by its own duty in law; Vale Council, by what is not recorded. several decide, each as if alone',
    ],
  ],
])('%s', (lines, expected) => {
  expect(told(lines)?.sentences.map(plain)).toEqual(expected)
})

test('accountability stays with the holder, always told', () => {
  expect(plain(told('')?.accountable ?? '')).toBe('Accountability stays with Shire ICB, whoever decides.')
  expect(plain(told('2021-01-01 amend function/f heldBy=null\n')?.accountable ?? '')).toBe(
    'Who holds it in law, and stays accountable, is not recorded.',
  )
})

test('the route of each decider step by step, and others’ parts with whoever only influences', () => {
  const lines = `${TO_VALE}${part('hwb', 'body/hwb', '')}
2020-01-01 begin assignment/told function=function/f to=organisation/council part=told level=place area=area/vale`
  const found = told(lines, { area: 'area/vale', value: 5 })
  expect(found?.routes.map(({ heading, steps }) => [heading, ...steps].map(plain))).toEqual([
    [
      'Vale Committee, for Vale, up to £250,000',
      'Vale Committee decides, up to £250,000, by delegation of ICB Board (Scheme, 4.2)',
      'ICB Board decides, without limit, by its own duty in law',
      'Held in law by Shire ICB',
    ],
  ])
  expect(found?.others.map(({ key, value }) => `${key}: ${plain(value)}`)).toEqual([
    'Is told: Vale Council for Vale',
    'Influences: Vale Health and Wellbeing Board',
  ])
})
