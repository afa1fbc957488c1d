import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { plain } from '#core/block.ts'
import { changesOf, record } from '../../test/record.ts'
import { functionsLeft, type FunctionLeft } from './functions-left.ts'

const of = record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/moor name="Moor Committee" form=committee of=["organisation/icb"]
2020-01-01 begin role/chief name=Chief employers=["organisation/icb"]
2020-01-01 begin person/ada
2020-01-01 begin appointment/ada person=person/ada to=role/chief
2020-01-01 begin function/beds name="Buying beds" heldBy=["organisation/icb"]
2020-01-01 begin assignment/vale function=function/beds to=body/vale area=area/vale part=decides level=place upTo=50 instrument=committee givenBy=body/board
2020-01-01 begin assignment/moor function=function/beds to=body/moor area=area/moor part=decides level=place upTo=50 instrument=committee givenBy=body/board
2020-01-01 begin assignment/board function=function/beds to=body/board part=decides level=system over=50 instrument=reserved
2020-01-01 begin function/cars name="Buying cars" heldBy=["organisation/icb"]
2020-01-01 begin assignment/cars function=function/cars to=role/chief part=decides level=system instrument=post givenBy=body/board
2020-01-01 begin function/nobody name="Buying nothing" heldBy=["organisation/icb"]
2020-01-01 begin assignment/consulted function=function/nobody to=body/vale part=consulted level=place`

test.each([
  [
    'a body ends',
    '2027-04-01 end body/vale',
    ['beds 2027-04-01 nobody Nobody decides it for Vale up to £50'],
  ],
  ['a role ends', '2027-04-01 end role/chief', ['cars 2027-04-01 nobody Nobody decides it']],
  [
    'nobody is left in a post',
    '2027-04-01 end appointment/ada',
    ['cars 2027-04-01 vacant The post that decides it stands empty'],
  ],
  [
    'a part ends',
    '2027-04-01 end assignment/board',
    ['beds 2027-04-01 nobody Nobody decides it for Moor and Vale above £50'],
  ],
  [
    'whoever passed it on ends, and later the body it was passed to',
    '2027-04-01 end body/board\n2027-06-01 end body/moor',
    [
      'beds 2027-04-01 nobody Nobody decides it for Moor and Vale above £50',
      'beds 2027-04-01 no-source Whoever passed it on is no more',
      'cars 2027-04-01 no-source Whoever passed it on is no more',
      'beds 2027-06-01 nobody Nobody decides it for Moor; for Vale above £50',
    ],
  ],
  [
    'a part that passes to another leaves nothing',
    '2027-04-01 end assignment/cars\n2027-04-01 begin assignment/new function=function/cars to=body/board part=decides level=system instrument=own',
    [],
  ],
  ['something else', '2027-04-01 amend body/vale meets=monthly', []],
])('%s', (_, lines, expected) => {
  const found = functionsLeft.compute(
    lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z')),
  ) as readonly FunctionLeft[]
  const [table] = functionsLeft.show(found, (id) => titles[id] ?? id)
  const words = table?.type === 'table' ? table.rows.map((row) => plain(row[2] as never)) : []
  expect(found.map((one, at) => `${one.function.slice(9)} ${one.from} ${one.state} ${words[at]}`)).toEqual(
    expected,
  )
})

const titles: Readonly<Record<string, string>> = { 'area/vale': 'Vale', 'area/moor': 'Moor' }
