import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { councilsAndNhs } from '#facts/index.ts'
import { seatsBySector, type SectorsOn } from './seats-by-sector.ts'

const of = record`
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/council name=Council sector=council
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/other name=Other form=board
2020-01-01 begin seat/a body=body/board name=A capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/b body=body/board name=B capacity=member
2020-01-01 begin seat/o body=body/other name=O capacity=member places=3 sector=council
2020-01-01 begin seat/g body=body/other name=G capacity=attendee sector=nhs`

test.each([
  [
    'a seat for the council',
    '2027-04-01 begin seat/x body=body/board name=X capacity=member sector=council',
    ['body/board nhs 1>1 council 0>1 unknown 1>1', 'all nhs 1>1 council 3>4 unknown 1>1'],
  ],
  [
    'a joint place counts in halves',
    '2027-04-01 amend seat/b nominatedBy=["organisation/trust","organisation/council"]',
    ['body/board nhs 1>1.5 council 0>0.5 unknown 1>0', 'all nhs 1>1.5 council 3>3.5 unknown 1>0'],
  ],
  [
    'a body that ends',
    '2027-04-01 end body/other',
    ['body/other council 3>0', 'all nhs 1>1 council 3>0 unknown 1>1'],
  ],
  ['one for one', '2027-04-01 amend seat/a name=AA', []],
  ['not those in attendance', '2027-04-01 end seat/g', []],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = seatsBySector.compute(laid) as readonly SectorsOn[]
  const told = found.map(({ body, was, would }) => {
    const sectors = (['nhs', 'council', 'unknown'] as const).filter((one) => was[one] || would[one])
    return [body ?? 'all', ...sectors.map((one) => `${one} ${was[one] ?? 0}>${would[one] ?? 0}`)].join(' ')
  })
  expect(told).toEqual(expected)
  const tables = seatsBySector.show(found, String).filter(({ type }) => type === 'table')
  expect(tables.length).toBe(Math.min(1, expected.length))
})

test('it is the balance of councils and the NHS as it is counted everywhere, and says so', () => {
  const lines = '2027-04-01 amend seat/b nominatedBy=["organisation/trust","organisation/council"]'
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = seatsBySector.compute(laid) as readonly SectorsOn[]
  const [board] = found
  for (const [told, now] of [
    [board?.was, laid.was(day('2027-04-01'))],
    [board?.would, laid.would(day('2027-04-01'))],
  ] as const) {
    const { councils, nhs } = councilsAndNhs(now, [id('body/board')])
    expect([told?.council ?? 0, told?.nhs ?? 0]).toEqual([councils, nhs])
  }
  const list = seatsBySector.show(found, (one) => one).find(({ type }) => type === 'list')
  expect(list?.type === 'list' && plain(list.items[0] ?? '')).toBe(
    'body/board Without the draft: No place speaks for councils, and 1 place speaks for the NHS. With it: ½ place speaks for councils and 1½ for the NHS: councils are outnumbered by 3 to 1.',
  )
})
