import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { organisationsOfHolder, sectorsOfHolder } from './organisations-of-holder.ts'

const whole = record`
  2025-04-01 begin organisation/council name="Dale Council" sector=council
  2025-04-01 begin organisation/trust name="Larch Trust" sector=nhs
  2025-04-01 begin organisation/plain name="Unsaid"
  2025-04-01 begin body/board name=Board form=board of=["organisation/trust","organisation/council","organisation/trust"]
  2025-04-01 begin role/joint name=Joint employers=["organisation/council","organisation/trust"]
  2025-04-01 begin role/nobodys name=Nobody
  2025-04-01 begin seat/lay body=body/board name=Lay capacity=member function=lay
  2025-04-01 begin seat/sent body=body/board name=Sent capacity=member nominatedBy=["organisation/council"]
  2025-04-01 begin seat/follows body=body/board name=Follows capacity=member exOfficio=["role/joint"]
`

test.each([
  ['organisation/trust', 'organisation/trust', 'nhs'],
  ['organisation/plain', 'organisation/plain', ''],
  ['body/board', 'organisation/trust organisation/council', 'nhs council'],
  ['role/joint', 'organisation/council organisation/trust', 'nhs council'],
  ['role/nobodys', '', ''],
  ['seat/lay', '', ''],
  ['seat/sent', 'organisation/council', 'council'],
  ['seat/follows', 'organisation/council organisation/trust', 'nhs council'],
  ['role/unknown', '', ''],
])('%s', (holder, organisations, sectors) => {
  const now = on(whole, '2025-05-01')
  expect(organisationsOfHolder(now, id(holder)).join(' ')).toBe(organisations)
  expect(sectorsOfHolder(now, id(holder)).join(' ')).toBe(sectors)
})
