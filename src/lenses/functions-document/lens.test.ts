import { expect, test } from 'vitest'
import { on, recordOf, titlesOn, words } from '../../../test/record.ts'
import { functionsDocument } from './lens.ts'

const record = recordOf(
  words,
  `
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin organisation/council name="Vale Council" sector=council
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin role/chief name=Chief employers=["organisation/icb"]
2020-01-01 begin function/beds name="Buying beds" heldBy=["organisation/icb"] sort=duty law="2006 Act, section 3"
2020-01-01 begin assignment/reserved function=function/beds to=body/board part=decides level=system over=500 instrument=reserved
2020-01-01 begin assignment/committee function=function/beds to=body/vale part=decides level=place over=50 upTo=500 instrument=committee givenBy=body/board source="Scheme, 4.2"
2020-01-01 begin assignment/post function=function/beds to=role/chief part=decides level=system upTo=50 instrument=post givenBy=body/vale
2020-01-01 begin function/pool name="Pooling money" heldBy=["organisation/icb"]
2020-01-01 begin assignment/icb function=function/pool to=organisation/icb part=decides level=system instrument=pooled
2020-01-01 begin assignment/council function=function/pool to=organisation/council part=decides level=place instrument=pooled
2020-01-01 begin function/nothing name="Nothing yet"`,
)
const title = titlesOn(record, '2026-01-01')
const shown = functionsDocument.show(
  functionsDocument.compute(on(record, '2026-01-01'), undefined, title),
  title,
)

test('every decision stands at its level and once in the scheme', () => {
  const tables = shown.flatMap((one) => (one.type === 'table' ? [[one.caption, one.rows.length]] : []))
  expect(tables).toEqual([
    ['Functions', 3],
    ['Decided at level: system', 3],
    ['Decided at level: place', 2],
    ['Reserved to the board', 1],
    ['Delegated to committees', 1],
    ['Delegated to posts', 1],
    ['Section 75 agreements', 2],
  ])
  expect(shown.filter((one) => one.type === 'heading').map(({ text }) => text)).toEqual([
    '1. Functions, and who holds them in law',
    '2. Decisions by level',
    '3. Reserved to the board',
    '4. Delegated to committees',
    '5. Delegated to posts',
    '6. Joint decisions and decisions in common',
    '7. Section 75 agreements',
    '8. Own duties and others',
    '9. Who else has a part',
    '10. Not settled',
  ])
})

test('what nobody decides is not hidden', () => {
  expect(shown.at(-1)).toEqual({ type: 'list', items: ['Nothing yet: everywhere'] })
})
