import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { plain, type Cell } from '#core/block.ts'
import { changesOf, record } from '../../test/record.ts'
import { costOfGovernance, type CostThen } from './cost-of-governance.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board meets=monthly hours=3 readingHours=2
2020-01-01 begin body/quiet name=Quiet form=forum
2020-01-01 begin seat/a body=body/board name=A capacity=member function=lay
2020-01-01 begin seat/b body=body/board name=B capacity=member function=lay
2020-01-01 begin seat/q body=body/quiet name=Q capacity=member
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/a person=person/ada to=seat/a
2020-01-01 begin day-rate/lay grade=lay rate=300`

// Twelve meetings of five hours are 60 hours a year and person: eight days of 7.5 hours, which cost 8 × £300.
test.each([
  ['someone joins', '2027-01-01 begin appointment/b person=person/bo to=seat/b', ['60 £2400 → 120 £4800']],
  ['they meet every two months', '2027-01-01 amend body/board meets=two-monthly', ['60 £2400 → 30 £1200']],
  [
    'the board ends',
    '2027-01-01 end appointment/a\n2027-01-01 end seat/a\n2027-01-01 end seat/b\n2027-01-01 end body/board',
    ['60 £2400 → 0 £0'],
  ],
  ['its hours are not known', '2027-01-01 begin appointment/q person=person/bo to=seat/q', []],
  ['a name', '2027-01-01 amend body/board name=Other', []],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = costOfGovernance.compute(laid) as readonly CostThen[]
  expect(
    found.map(({ was, would }) => `${was.hours} £${was.pounds} → ${would.hours} £${would.pounds}`),
  ).toEqual(expected)
  const [table] = costOfGovernance.show(found, String)
  const text = (cell: Cell) => (typeof cell === 'object' && 'length' in cell ? plain(cell) : cell)
  if (expected.length > 0 && table?.type === 'table')
    expect(text(table.rows[0]?.[1] ?? '')).toBe('60 hours, £2,400')
  else expect(table).toBeUndefined()
})
