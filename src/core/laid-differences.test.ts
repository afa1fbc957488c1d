import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../../test/any-record.ts'
import { changesOf, record } from '../../test/record.ts'
import { compare } from './compare.ts'
import { day, moment } from './day.ts'
import { lay } from './impact.ts'
import { differencesOn, spokenOf } from './laid-differences.ts'
import { ledger } from './ledger.ts'

const now = moment('2026-01-02T00:00:00.000Z')
const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/other name=Other form=forum
2025-01-01 amend body/other name=Others`

test('what proposals speak of, things of what they withdraw among them, in the order of kinds', () => {
  const laid = lay(
    of,
    changesOf(`
2026-04-01 begin seat/a body=body/board name=A capacity=member
2026-05-01 amend body/board name=Bigger
- retract 3`),
    now,
  )
  expect(spokenOf(laid)).toEqual(['body/board', 'body/other', 'seat/a'])
  const told = (on: string) => differencesOn(laid, day(on)).map(({ form, id }) => `${form} ${id}`)
  expect(told('2024-01-01')).toEqual([])
  expect(told('2026-04-01')).toEqual(['changed body/other', 'begun seat/a'])
  expect(told('2026-05-01')).toEqual(['changed body/board', 'changed body/other', 'begun seat/a'])
  expect(differencesOn(laid, day('2026-05-01'))).toBe(differencesOn(laid, day('2026-05-01')))
})

test('is what comparing the whole records finds', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(), ({ ledger: whole, day: on }, at) => {
      const from = at % (whole.changes.length + 1)
      const before = ledger(whole.vocabulary, whole.changes.slice(0, from))
      const laid = lay(before, whole.changes.slice(from), now)
      expect(differencesOn(laid, on)).toEqual(compare(laid.was(on), laid.would(on)))
    }),
  )
})
