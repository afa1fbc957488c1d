import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../../test/record.ts'
import { trueSince } from './true-since.ts'

const whole = record`
2020-04-01 begin organisation/trust name="Invented Trust"
2020-04-01 begin body/board name=Board form=board
2021-06 begin seat/partner body=body/board name=Partner capacity=member nominatedBy=["organisation/trust"]
2023-01-01 amend seat/partner name="Partner member"
2024-01-01 amend seat/partner nominatedBy=null
2025-01-01 amend seat/partner nominatedBy=["organisation/trust"]
2025-03-01 amend seat/partner voting=true
`

test.each<[day: string, since: string | undefined, because: string]>([
  ['2023-05-01', '2021-06', 'through an amendment of something else, as precisely as the beginning is known'],
  ['2024-05-01', undefined, 'not so on the day'],
  ['2025-06-01', '2025-01-01', 'since it became so again'],
  ['2019-01-01', undefined, 'before it was there'],
])('on %s: %s, %s', (day, since) => {
  const nominated = (values: Readonly<Record<string, unknown>>) => values.nominatedBy !== undefined
  expect(trueSince(on(whole, day), id('seat/partner'), nominated)).toBe(since)
})
