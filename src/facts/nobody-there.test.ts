import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { nobodyThere } from './nobody-there.ts'

const whole = record`
  2025-01-01 begin person/ada
  2025-01-01 begin organisation/trust name="Larch Trust"
  2026-01-01 end organisation/trust
  2025-01-01 begin role/one name=One
  2025-02-01 begin appointment/one person=person/ada to=role/one
  2025-06-01 end appointment/one
  2026-01-01 end role/one
  2025-01-01 begin role/two name=Two places=2
  2025-01-01 begin appointment/two person=person/ada to=role/two
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin seat/chair body=body/board name=Chair capacity=chair exOfficio=["role/one"]
  2025-01-01 begin role/back name=Back
  2025-03-01 end role/back
  2026-03-01 begin role/back name=Back
`

test.each([
  ['role/one', '2025-01-31', { state: 'vacant', since: '2025-01-01' }],
  ['role/one', '2025-02-01', undefined],
  ['role/one', '2025-06-01', { state: 'vacant', since: '2025-06-01' }],
  ['role/one', '2026-01-01', { state: 'ended' }],
  ['role/one', '2024-12-31', undefined],
  ['role/two', '2025-06-01', undefined],
  ['role/back', '2025-06-01', undefined],
  ['seat/chair', '2025-05-31', undefined],
  ['seat/chair', '2025-06-01', { state: 'vacant', since: '2025-06-01' }],
  ['body/board', '2025-06-01', undefined],
  ['organisation/trust', '2025-12-31', undefined],
  ['organisation/trust', '2026-01-01', { state: 'ended' }],
])('%s on %s', (holder, at, expected) => {
  expect(nobodyThere(on(whole, at), id(holder))).toEqual(expected)
})
