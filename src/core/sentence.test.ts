// Changes in plain sentences.
import { describe, expect, test } from 'vitest'
import { changesOf, record, titlesOn } from '../../test/record.ts'
import type { Dated } from './change.ts'
import { ledger, type Ledger } from './ledger.ts'
import { changedFields, say } from './sentence.ts'
import { words } from '../../test/record.ts'

const names = { 'person/ada': 'Ada Invented' }

function told(of: Ledger): string[] {
  const title = titlesOn(of, '2026-01-01', names)
  return of.changes.map((change) => say(of, change, title))
}

test('what begins, changes and ends', () => {
  const of = record`
    2020-01-01 begin organisation/trust name="Test Trust"
    2020-04 begin body/board name=Board form=board hours=2
    2021-01-01 amend body/board name=Council short=BC hours=2
    2022-01-01 amend body/board hours=null
    2022-01-01 amend body/board name=Council
    2023 end body/board
    2020-04-01 begin body/icb name="ICB Board" form=board
    <2016-04-01 begin role/dir name=Director
    ?2020-01-01 begin person/ada
    2020-01-01 begin appointment/1 person=person/ada to=role/dir basis=acting
    2021-01-01 amend appointment/1 basis=substantive
    ?2025-01-01 end appointment/1
    2024-01-01 begin lineage/1 form=succession old=["body/board"] new=["body/icb"]`
  expect(told(of)).toEqual([
    'From 1 January 2020, the organisation Test Trust begins.',
    'In April 2020, the body Board begins.',
    'From 1 January 2021, Council: name changes from Board to Council; short name BC.',
    'From 1 January 2022, Council: length of a meeting changes from 2 hours to not given.',
    'From 1 January 2022, Council is confirmed as it was.',
    'In 2023, the body Council ends.',
    'From 1 April 2020, the body ICB Board begins.',
    'Before our records (1 April 2016), the role Director begins.',
    'On a day not known, by 1 January 2020, the person Ada Invented begins.',
    'From 1 January 2020, Ada Invented takes up Director.',
    'From 1 January 2021, Ada Invented as Director: basis changes from Acting to Substantive.',
    'On a day not known, by 1 January 2025, Ada Invented leaves Director.',
    'From 1 January 2024, succession: Council to ICB Board.',
  ])
})

test('on one day each change is told against the one before it', () => {
  const of = record`
    2020-01-01 begin body/a name=A form=board
    2020-01-01 amend body/a name=B
    2020-01-01 amend body/a name=C`
  expect(told(of).slice(1)).toEqual([
    'From 1 January 2020, C: name changes from A to B.',
    'From 1 January 2020, C: name changes from B to C.',
  ])
})

test('different things of one name are different', () => {
  const of = record`
    2020-01-01 begin body/a name=Forum form=forum
    2020-01-01 begin body/b name=Forum form=forum
    2020-01-01 begin body/c name=C form=forum reportsTo=body/a
    2021-01-01 amend body/c reportsTo=body/b
    2022-01-01 amend body/c reportsTo=null`
  expect(told(of)[4]).toBe('From 1 January 2022, C: no longer reports to Forum.')
  expect(told(of)[3]).toBe('From 1 January 2021, C: reports to Forum instead of Forum.')
})

test('of a long list only what differs is told; one that is wholly another, whole', () => {
  const of = record`
    2020-01-01 begin role/a name="Director, North"
    2020-01-01 begin role/b name="Director, South"
    2020-01-01 begin role/c name="Director, East"
    2020-01-01 begin body/x name=X form=board
    2020-01-01 begin seat/s body=body/x name=Directors capacity=member exOfficio=["role/a","role/b"]
    2021-01-01 amend seat/s exOfficio=["role/b","role/c"]
    2022-01-01 amend seat/s exOfficio=["role/a"]`
  expect(told(of).slice(5)).toEqual([
    'From 1 January 2021, Directors, X: no longer held by the holder of Director, North; now also held by the holder of Director, East.',
    'From 1 January 2022, Directors, X: held by the holder of Director, North instead of Director, South, Director, East.',
  ])
})

describe('what was withdrawn', () => {
  const of = record`
    2020-01-01 begin role/dir name=Director
    2020-01-01 begin person/ada
    2020-01-01 begin appointment/1 person=person/ada to=role/dir
    2024-01-01 end appointment/1
    - retract 4
    - retract 3`
  test('is told as it was recorded', () => {
    expect(told(of).slice(2)).toEqual([
      'From 1 January 2020, Ada Invented takes up Director.',
      'On 1 January 2024, Ada Invented leaves Director.',
      'Withdrawn: on 1 January 2024, Ada Invented leaves Director.',
      'Withdrawn: from 1 January 2020, Ada Invented takes up Director.',
    ])
  })
  test('even when it is not known any more', () => {
    const change = { act: 'retract', change: 99, because: 'x' } as const
    expect(say(of, change, String)).toBe('Withdrawn: change number 99.')
  })
})

test('what cannot be is told all the same', () => {
  const of = ledger(words, changesOf('2024-01-01 end appointment/none\n2024-01-01 end ship/x'))
  expect(told(of)).toEqual([
    'On 1 January 2024, the appointment unknown appointment ends.',
    '1 January 2024: end ship/x.',
  ])
})

test('a proposal is told against the record before it', () => {
  const of = record`
    2020-01-01 begin body/a name=A form=board hours=2
    2021-01-01 amend body/a name=B`
  const amend = changesOf(
    '2021-01-01 amend body/a name=C hours=2 identifiers={"ods":"X"} colour=red',
  )[0] as Dated
  if (amend.act !== 'amend') throw new Error('it amends')
  const { act, id, from, values, because } = amend
  expect(changedFields(of, { act, id, from, values, because }, String)).toEqual([
    { name: 'name', label: 'Name', was: 'B', becomes: 'C' },
    { name: 'identifiers', label: 'Codes', was: 'not given', becomes: 'ODS X' },
  ])
})
