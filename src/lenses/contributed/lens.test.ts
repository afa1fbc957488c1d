import { expect, test } from 'vitest'
import { plain, type Cell } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { contributed } from './lens.ts'

const whole = record`
2026-01-01 begin organisation/icb name=Board
2026-01-01 begin organisation/council name=Council
2026-01-01 begin area/dale name=Dale level=place
2026-01-01 begin role/joint name="Joint post"
2026-01-01 begin contribution/one giver=organisation/icb to=area/dale sort=money amount=3000000 agreed="Fund plan"
2026-01-01 begin contribution/two giver=organisation/council to=area/dale sort=money amount=1000000
2026-01-01 begin contribution/three giver=organisation/council to=area/dale sort=people amount=0.5
2026-01-01 begin contribution/four giver=organisation/council to=role/joint sort=kind amount=0
2027-01-01 end contribution/one
`
const title = titlesOn(whole, '2026-06-01', {})
const text = (cell: Cell) =>
  typeof cell === 'string' || (typeof cell === 'object' && 'length' in cell) ? plain(cell) : ''
function rows(asked: Parameters<typeof contributed.compute>[1], day = '2026-06-01') {
  const [table] = contributed.show(contributed.compute(on(whole, day), asked, title), title)
  if (table?.type !== 'table') throw new Error('no table')
  return table.rows.map((row) => row.map(text).join(' | '))
}

test('to one: who gives what, with shares of the same form, and what they come to', () => {
  expect(rows({ to: id('area/dale') })).toEqual([
    'Board | £3,000,000 a year | 75% | Fund plan',
    'Council | £1,000,000 a year | 25% | ',
    'Council | 0.5 whole-time equivalent | 100% | ',
    'Together | £4,000,000 a year; 0.5 whole-time equivalent |  | ',
  ])
  expect(rows({ to: id('area/dale') }, '2027-06-01')[0]).toBe('Council | £1,000,000 a year | 100% | ')
})

test('by one, and of nothing there is no share', () => {
  expect(rows({ by: id('organisation/council') })).toEqual([
    'Dale | £1,000,000 a year | 25% | ',
    'Dale | 0.5 whole-time equivalent | 100% | ',
    'Joint post | £0 a year in kind |  | ',
    'Together | £1,000,000 a year; 0.5 whole-time equivalent; £0 a year in kind |  | ',
  ])
  expect(rows({ by: id('organisation/none') })).toEqual([])
})

test('all of them', () => {
  expect(rows({})).toHaveLength(5)
})
