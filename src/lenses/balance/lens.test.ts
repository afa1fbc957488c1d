// A worked example: a board of 6 places and a forum, counted by hand.
import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import type { Dimension } from '#kinds/lists/dimensions.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { balance, type Counting } from './lens.ts'

const whole = record`
  2025-01-01 begin organisation/trust name=Trust sector=nhs
  2025-01-01 begin organisation/council name=Council sector=council
  2025-01-01 begin body/board name=Board form=board meets=monthly hours=3
  2025-01-01 begin body/forum name=Forum form=forum
  2025-01-01 begin role/joint name=Joint employers=["organisation/trust","organisation/council"]
  2025-01-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true sector=lay
  2025-01-01 begin seat/joint body=body/board name=Joint capacity=member voting=true exOfficio=["role/joint"]
  2025-01-01 begin seat/nhs body=body/board name=Trusts capacity=member voting=true places=2 sector=nhs
  2025-01-01 begin seat/council body=body/board name=Councils capacity=member voting=false sector=council
  2025-01-01 begin seat/odd body=body/board name=Odd capacity=member
  2025-01-01 begin seat/guest body=body/board name=Guest capacity=attendee sector=council
  2025-01-01 begin seat/forum body=body/forum name=Charities capacity=chair sector=voluntary
  2025-01-01 begin person/ada
  2025-01-01 begin appointment/ada person=person/ada to=seat/chair
  2025-01-01 begin benchmark/a compares=sector group=council share=40 sort=aim source="Board, May 2025" measured=2025-05
  2025-01-01 begin benchmark/b compares=sector group=Council share=10 sort=workforce source=X of=body/forum
  2026-01-01 amend seat/council places=2
`
const title = titlesOn(whole, '2025-06-01')

function counted(count: Counting, by: Dimension = 'sector', bodies = ['body/board', 'body/forum']) {
  const options = { bodies: bodies.map((one) => id(one)), by, count }
  return balance.compute(on(whole, '2025-06-01'), options, title)
}
const said = (found: ReturnType<typeof counted>) =>
  found.rows.map(({ key, count, share, vacant }) => [key, count, share, vacant])

// Places: Chair lay 1; Joint 0.5 NHS and 0.5 council; Trusts 2 NHS; Councils 1; Odd 1 unknown; Forum 1 voluntary: 7 in all.
// NHS 2.5 of 7, council 1.5 of 7. Only the chair is there.
test('places of both together, a joint one in halves, those in attendance not at all', () => {
  const found = counted('seats')
  expect(found.total).toBe(7)
  expect(said(found)).toEqual([
    ['nhs', 2.5, 0.357143, 2.5],
    ['council', 1.5, 0.214286, 1.5],
    ['lay', 1, 0.142857, 0],
    ['voluntary', 1, 0.142857, 1],
    ['unknown', 1, 0.142857, 1],
  ])
})

// Votes: chair, joint, two trusts: 4. Councils do not vote, of the others it is not recorded.
test('votes', () => {
  expect(said(counted('votes'))).toEqual([
    ['nhs', 2.5, 0.625, 2.5],
    ['lay', 1, 0.25, 0],
    ['council', 0.5, 0.125, 0.5],
  ])
})

test('chairs', () => {
  expect(said(counted('chairs')).map(([key, count]) => [key, count])).toEqual([
    ['lay', 1],
    ['voluntary', 1],
  ])
})

// The board meets 12 times for 3 hours: 36 hours among 6 places, 6 hours each. The forum's rhythm is not recorded.
test('speaking time, and what of it is not known', () => {
  const found = counted('speaking')
  expect([found.total, found.uncounted]).toEqual([36, ['body/forum']])
  expect(said(found).map(([key, count]) => [key, count])).toEqual([
    ['nhs', 15],
    ['council', 9],
    ['lay', 6],
    ['unknown', 6],
  ])
})

test('beside benchmarks for all or for this body, and beside the record without a draft', () => {
  const options = { bodies: [id('body/board')], by: 'sector', count: 'seats', of: id('body/board') } as const
  const before = on(whole, '2025-06-01')
  const found = balance.compute(on(whole, '2026-06-01'), { ...options, before }, title)
  const [table] = balance.show(found, title)
  if (table?.type !== 'table') throw new Error('no table')
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Sector',
    'Places, with the draft',
    'Share',
    'Without the draft',
    'Change',
    'Of these vacant',
    'Compared with',
  ])
  expect(table.rows.map((row) => row.map((cell) => plain(cell as Text)).join(' | '))).toEqual([
    'Council | 2.5 | 36% | 1.5 | 1 more | 2.5 | 40%: what the system aims at, May 2025 (Board, May 2025)',
    'NHS trust or board | 2.5 | 36% | 2.5 | the same | 2.5 | –',
    'Lay or independent member | 1 | 14% | 1 | the same | 0 | –',
    'Not recorded | 1 | 14% | 1 | the same | 1 | –',
    'All | 7 | 100% | 6 | 1 more | 6 | –',
  ])
})
