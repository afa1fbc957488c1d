import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { withProposals } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { role, seat } from '#kinds/index.ts'
import { anyDay, anyRecord } from '../../test/any-record.ts'
import { changesOf, on, record } from '../../test/record.ts'
import { nobodyThere } from './nobody-there.ts'
import { isThereOn, whenThere } from './when-there.ts'

const whole = record`
  2025-01-01 begin person/ada
  2025-01-01 begin organisation/trust name="Larch Trust"
  2026-01-01 end organisation/trust
  2026-03-01 begin organisation/trust name="Larch Trust"
  2025-01-01 begin role/one name=One
  2025-02-01 begin appointment/one person=person/ada to=role/one
  2025-06-01 end appointment/one
  2025-06-01 begin appointment/again person=person/ada to=role/one
  2026-01-01 end appointment/again
  2026-02-01 begin appointment/last person=person/ada to=role/one
  2025-01-01 begin body/board name=Board form=board
  2025-04-01 begin seat/chair body=body/board name=Chair capacity=chair exOfficio=["role/one"]
`
const told = (of: typeof whole, holder: string) =>
  whenThere(of, id(holder)).map(({ from, until }) => `${from}..${until ?? ''}`)

test.each([
  ['role/one', ['2025-02-01..2026-01-01', '2026-02-01..']],
  ['seat/chair', ['2025-04-01..2026-01-01', '2026-02-01..']],
  ['organisation/trust', ['2025-01-01..2026-01-01', '2026-03-01..']],
  ['body/board', ['2025-01-01..']],
  ['role/none', []],
])('%s', (holder, expected) => {
  expect(told(whole, holder)).toEqual(expected)
})

test('of a draft, and of the record again', () => {
  const lines = '2027-01-01 end role/one'
  const after = withProposals(whole, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  expect(told(after, 'seat/chair')).toEqual(['2025-04-01..2026-01-01', '2026-02-01..2027-01-01'])
  expect(told(whole, 'seat/chair')).toEqual(['2025-04-01..2026-01-01', '2026-02-01..'])
  expect(told(after, 'body/board')).toEqual(['2025-01-01..'])
})

test('is so on any day on which somebody is there, and on no other', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, ({ ledger }, day) => {
      const now = snapshot(ledger, day)
      for (const kind of [role, seat])
        for (const holder of ledger.byKind.get(kind.name) ?? []) {
          const there = now.find(holder) !== undefined && nobodyThere(now, holder) === undefined
          expect(isThereOn(whenThere(ledger, holder), day), holder).toBe(there)
        }
    }),
  )
  expect(isThereOn(whenThere(whole, id('role/one')), on(whole, '2026-01-15').day)).toBe(false)
})
