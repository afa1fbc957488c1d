import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { actionsDue, type ActionsAsked } from './lens.ts'

const whole = record`
2026-01-01 begin person/ada
2026-01-01 begin role/lead name=Lead
2026-01-01 begin role/other name=Other
2026-01-01 begin appointment/one person=person/ada to=role/lead
2026-01-01 begin outcome/home title="Home sooner" level=system
2026-01-01 begin outcome/waits title="Shorter waits" level=system
2026-01-01 begin action/late title=Late about=["outcome/home"] owner=role/lead due=2026-03-01
2026-01-01 begin action/soon title=Soon about=["outcome/home","outcome/waits"] owner=role/other due=2026-04-10
2026-01-01 begin action/done title=Done about=["outcome/waits"] owner=role/lead due=2026-03-01 done=2026-02-01
2026-01-01 begin action/found title=Found about=["role/other"] owner=role/lead due=2027-01-01 check=vacant-role
`
const now = on(whole, '2026-04-01')
const title = titlesOn(whole, '2026-04-01', { 'person/ada': 'Ada Invented' })
const titled = (asked: ActionsAsked) =>
  actionsDue.compute(now, asked, title).map((one) => one.of.values.title)

test.each([
  [{}, ['Late', 'Soon', 'Found']],
  [{ state: 'done' }, ['Done']],
  [{ state: 'overdue' }, ['Late']],
  [{ owner: id('role/other') }, ['Soon']],
  [{ about: id('outcome/waits') }, ['Soon']],
  [{ check: 'vacant-role' }, ['Found']],
] as const)('%j', (asked, expected) => {
  expect(titled(asked)).toEqual(expected)
})

test('is told with who that is today', () => {
  const [table] = actionsDue.show(actionsDue.compute(now, {}, title), title)
  if (table?.type !== 'table') throw new Error('no table')
  expect(
    table.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'length' in cell ? plain(cell) : cell)),
    ),
  ).toEqual([
    ['Late', 'Home sooner', 'Lead (Ada Invented)', '1 March 2026', 'overdue'],
    ['Soon', 'Home sooner; Shorter waits', 'Other vacant', '10 April 2026', 'due within two weeks'],
    ['Found', 'Other', 'Lead (Ada Invented)', '1 January 2027', 'open'],
  ])
})
