import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
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
    'a joint place counts for both',
    '2027-04-01 amend seat/b nominatedBy=["organisation/trust","organisation/council"]',
    ['body/board nhs 1>2 council 0>1 unknown 1>0', 'all nhs 1>2 council 3>4 unknown 1>0'],
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
  expect(seatsBySector.show(found, String).length).toBe(Math.min(1, expected.length))
})
