import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../test/record.ts'
import { sayHolder } from './say-holder.ts'

const whole = record`
  2025-01-01 begin person/ada
  2025-01-01 begin person/bo
  2025-01-01 begin organisation/trust name="Larch Trust"
  2025-01-01 begin role/one name="Director"
  2025-01-01 begin role/shared name="Joint Lead" places=2
  2025-02-01 begin appointment/a person=person/ada to=role/one basis=interim
  2025-02-01 begin appointment/b person=person/bo to=role/shared
  2025-06-01 end appointment/a
  2026-01-01 end role/one
`
const names = { 'person/ada': 'Ada', 'person/bo': 'Bo' }

test.each([
  ['role/one', '2025-01-01', 'Director vacant since 1 January 2025'],
  ['role/one', '2025-05-31', 'Director (Ada interim)'],
  ['role/one', '2025-06-02', 'Director vacant since 1 June 2025'],
  ['role/one', '2026-01-01', 'Director not in force'],
  ['role/shared', '2025-03-01', 'Joint Lead (Bo) 1 vacant since 1 January 2025'],
  ['organisation/trust', '2025-03-01', 'Larch Trust'],
])('%s on %s: %s', (holder, at, expected) => {
  expect(plain(sayHolder(on(whole, at), id(holder), titlesOn(whole, at, names)))).toBe(expected)
})
