// Each rule by itself, and what undoes it.
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { oversight } from '#kinds/index.ts'
import { on, recordOf, words } from '../../test/record.ts'
import { conflictsOfOversight } from './conflicts-of-oversight.ts'

const LINES = `
2025-01-01 begin area/shire name=Shire level=system
2025-01-01 begin area/other name=Other level=system
2025-01-01 begin organisation/watch name=Watch
2025-01-01 begin organisation/trust name=Trust serves=["area/shire"]
2025-01-01 begin organisation/council name=Council
2025-01-01 begin body/board name=Board form=board of=["organisation/trust"]
2025-01-01 begin role/chief name=Chief employers=["organisation/trust"]
2025-01-01 begin outcome/home title=Home level=system
2025-01-01 begin measure/stays name=Stays unit=count direction=decrease frequency=monthly
`
const ASKED = '2025-01-01 begin oversight/o overseer=organisation/watch of=organisation/trust about=Stays'
const PART = '2025-01-01 begin answers-for/a outcome=outcome/home holder=role/chief part=responsible'
const SHARED =
  '2025-01-01 begin answers-for/b outcome=outcome/home holder=organisation/council part=contributes'
const BEARS = `${ASKED} outcomes=["outcome/home"]`
const JUDGED = `${ASKED} measures=["measure/stays"]`
const target = (key: string, rest: string) => `2025-01-01 begin target/${key} measure=measure/stays ${rest}`

test.each([
  ['nothing is recorded', ASKED, []],
  ['it is recorded', `${ASKED} bearing=against bearingWhy="Beds first"`, ['recorded Beds first']],
  ['it pulls the same way', `${ASKED} bearing=with`, []],
  ['who is asked has no part', BEARS, ['no-part outcome/home']],
  ['who is asked has one through a role', `${BEARS}\n${PART}`, []],
  ['through a body whose it is', `${BEARS.replace('organisation/trust', 'body/board')}\n${PART}`, []],
  [
    'a part that does not answer is none',
    `${BEARS}\n${PART.replace('responsible', 'informed')}`,
    ['no-part outcome/home'],
  ],
  ['a whole area is asked', BEARS.replace('organisation/trust', 'area/shire'), []],
  [
    'several share it',
    `${BEARS}\n${PART}\n${SHARED}`,
    ['one-of-several organisation/trust organisation/council'],
  ],
  [
    'several share it and all are asked',
    `${BEARS}\n${PART}\n${SHARED}\n${BEARS.replace('/o ', '/p ').replace('organisation/trust', 'area/shire')}`,
    [],
  ],
  ['one target only', `${JUDGED}\n${target('a', 'value=5 source=national')}`, []],
  [
    'the plan says otherwise',
    `${JUDGED}\n${target('a', 'value=5 source=national')}\n${target('b', 'value=7 source=plan of=area/shire')}`,
    ['other-target national 5 plan 7'],
  ],
  [
    'the plan of somebody else says otherwise',
    `${JUDGED}\n${target('a', 'value=5 source=national')}\n${target('b', 'value=7 source=plan of=area/other')}`,
    [],
  ],
  [
    'the plan of the whole is not the aim of a part',
    `${JUDGED}\n${target('a', 'value=180 source=plan of=area/shire')}\n${target('b', 'value=34 source=local of=organisation/trust')}`,
    [],
  ],
  [
    'its own target goes before that of everyone',
    `${JUDGED}\n${target('a', 'value=5 source=national')}\n${target('b', 'value=7 source=local')}\n${target('c', 'value=5 source=local of=organisation/trust')}`,
    [],
  ],
])('%s', (_, lines, expected) => {
  const now = on(recordOf(words, `${LINES}${lines}`), '2025-06-01')
  const of = now.get(oversight, id('oversight/o'))
  const found = of ? conflictsOfOversight(now, of) : []
  const told = found.map((one) => {
    if (one.form === 'recorded') return `recorded ${one.why ?? ''}`
    if (one.form === 'no-part') return `no-part ${one.outcome}`
    if (one.form === 'one-of-several') return `one-of-several ${one.sharing.join(' ')}`
    return `other-target ${one.targets.map(({ source, value }) => `${source} ${value}`).join(' ')}`
  })
  expect(told).toEqual(expected)
})
