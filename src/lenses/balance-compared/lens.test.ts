import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { balanceCompared } from './lens.ts'

const whole = record`
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin body/place name="Dale Board" form=board
  2025-01-01 begin seat/nhs body=body/board name=Trusts capacity=member places=3 sector=nhs
  2025-01-01 begin seat/council body=body/board name=Councils capacity=member sector=council
  2025-01-01 begin seat/place body=body/place name=Trust capacity=member sector=nhs
  2026-01-01 begin seat/late body=body/place name=Council capacity=member places=2 sector=council
`

test('each body, and all together through time', () => {
  const options = {
    bodies: [id('body/board'), id('body/place')],
    way: (of: string) => `/${of}`,
    days: [day('2024-01-01'), day('2025-06-01'), day('2026-06-01')],
  }
  const title = titlesOn(whole, '2025-06-01')
  const found = balanceCompared.compute(on(whole, '2025-06-01'), options, title)
  const tables = balanceCompared
    .show(found, title)
    .flatMap((one) => (one.type === 'picture' ? [one.table] : []))
  expect(
    tables.map(({ rows }) => rows.map((row) => row.map((cell) => plain(cell as Text)).join(' '))),
  ).toEqual([
    ['Board 3 3 1', 'Dale Board no council 1 0'],
    ['1 January 2024 – 0 0', '1 June 2025 4 4 1', '1 June 2026 1.3 4 3'],
  ])
})
