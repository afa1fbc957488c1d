import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { plain } from '#core/block.ts'
import { changesOf, recordOf, words } from '../../test/record.ts'
import { twoCommittees } from '../../test/two-committees.ts'
import { functionsLeft, type FunctionLeft } from './functions-left.ts'

const of = recordOf(
  words,
  `${twoCommittees}
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
2020-01-01 begin assignment/consulted function=function/nobody to=body/vale part=consulted level=place
2020-01-01 begin role/nurse name=Nurse employers=["organisation/icb"]
2020-01-01 begin role/surgeon name=Surgeon employers=["organisation/icb"]
2020-01-01 begin person/bo
2020-01-01 begin appointment/cy person=person/bo to=role/surgeon
2020-01-01 begin appointment/bo person=person/bo to=role/nurse
2020-01-01 begin function/desks name="Buying desks" heldBy=["organisation/icb"]
2020-01-01 begin assignment/desks function=function/desks to=role/surgeon upTo=50 part=decides level=system instrument=own
2020-01-01 begin assignment/desks2 function=function/desks to=role/nurse over=50 part=decides level=system instrument=own
2020-01-01 begin organisation/larch name="Larch Trust"
2020-01-01 begin organisation/yew name="Yew Trust"
2020-01-01 begin function/staff name="Hiring" heldBy=["organisation/larch","organisation/yew"]
2020-01-01 begin assignment/larch function=function/staff to=organisation/larch part=decides level=organisation instrument=own`,
)

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
  [
    'two posts are emptied, one after the other',
    '2027-04-01 end appointment/bo\n2027-06-01 end appointment/cy',
    [
      'desks 2027-04-01 vacant The post that decides it stands empty',
      'desks 2027-06-01 vacant The post that decides it stands empty',
    ],
  ],
  [
    'one of two that each decide for themselves, where the other never did',
    '2027-04-01 end assignment/larch\n2027-04-01 begin assignment/yew function=function/staff to=organisation/yew part=decides level=organisation instrument=own',
    ['staff 2027-04-01 nobody Nobody decides it for Larch Trust'],
  ],
  ['something else', '2027-04-01 amend body/vale meets=monthly', []],
])('%s', (_, lines, expected) => {
  const found = functionsLeft.compute(
    lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z')),
  ) as readonly FunctionLeft[]
  const [table] = functionsLeft.show(found, (id) => titles[id] ?? id)
  const what = table?.type === 'table' ? table.rows.map((row) => plain(row[2] as never)) : []
  expect(found.map((one, at) => `${one.function.slice(9)} ${one.from} ${one.state} ${what[at]}`)).toEqual(
    expected,
  )
})

const titles: Readonly<Record<string, string>> = {
  'area/vale': 'Vale',
  'area/moor': 'Moor',
  'organisation/larch': 'Larch Trust',
}
