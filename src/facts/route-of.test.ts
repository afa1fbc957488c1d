import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { assignment } from '#kinds/index.ts'
import { on, recordOf, words } from '../../test/record.ts'
import { chainOf } from './route-of.ts'

const LINES = `
2020-01-01 begin organisation/icb name="Shire ICB"
2020-01-01 begin organisation/larch name="Larch Trust"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/finance name="Finance Committee" form=committee of=["organisation/icb"]
2020-01-01 begin role/chief name=Chief employers=["organisation/icb"]
2020-01-01 begin role/lead name=Lead employers=["organisation/icb"]
2020-01-01 begin function/f name="Buying beds" heldBy=["organisation/icb"]
`
const part = (key: string, to: string, rest: string) =>
  `2020-01-01 begin assignment/${key} function=function/f to=${to} part=decides level=system ${rest}\n`

test.each([
  [
    'up by every giver to whoever holds it in law',
    part('lead', 'role/lead', 'instrument=post givenBy=role/chief') +
      part('chief', 'role/chief', 'instrument=post givenBy=body/finance') +
      part('finance', 'body/finance', 'instrument=committee givenBy=body/board') +
      part('board', 'body/board', 'instrument=reserved'),
    ['role/lead', 'role/chief', 'body/finance', 'body/board', 'holder'],
  ],
  [
    'a giver without a part of its own ends it where it holds the function',
    part('lead', 'body/finance', 'instrument=committee givenBy=organisation/icb'),
    ['body/finance', 'organisation/icb', 'holder'],
  ],
  [
    'of several parts of a giver the widest is followed',
    part('lead', 'role/lead', 'instrument=post givenBy=role/chief') +
      part('a', 'role/chief', 'upTo=5 instrument=own') +
      part('b', 'role/chief', 'over=5 instrument=post givenBy=body/board'),
    ['role/lead', 'role/chief', 'body/board', 'holder'],
  ],
  [
    'a circle is walked once',
    part('lead', 'role/lead', 'instrument=post givenBy=role/chief') +
      part('chief', 'role/chief', 'instrument=post givenBy=role/lead'),
    ['role/lead', 'role/chief', 'role/lead', 'circle'],
  ],
  [
    'a giver that never had it',
    part('lead', 'role/lead', 'instrument=post givenBy=role/chief'),
    ['role/lead', 'broken'],
  ],
  [
    'an own duty of someone else',
    part('lead', 'organisation/larch', 'instrument=own'),
    ['organisation/larch', 'broken'],
  ],
  [
    'a function that nobody holds',
    `2020-01-02 amend function/f heldBy=null\n${part('lead', 'role/lead', 'instrument=own')}`,
    ['role/lead', 'unknown'],
  ],
])('%s', (_, lines, expected) => {
  const now = on(recordOf(words, LINES + lines), '2026-01-01')
  const lead = now.get(assignment, id('assignment/lead'))
  const route = lead && chainOf(now, lead)
  expect([...(route?.steps.map(({ who }) => who) ?? []), route?.end]).toEqual(expected)
  expect(route?.holders).toEqual(expected.at(-1) === 'unknown' ? [] : ['organisation/icb'])
})
