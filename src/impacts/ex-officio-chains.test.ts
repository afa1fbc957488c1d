import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { exOfficioChains } from './ex-officio-chains.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin role/chief name=Chief
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2020-01-01 begin seat/next body=body/board name=Next capacity=member exOfficio=["seat/chief"]
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/ada person=person/ada to=role/chief`

const told = (lines: string) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  return exOfficioChains
    .show(exOfficioChains.compute(laid), String)
    .flatMap((block) => (block.type === 'list' ? block.items.map(plain) : []))
}

test('each seat along the chain, on each day on which it is someone else', () => {
  const later = '2027-06-01 begin appointment/bo person=person/bo to=role/chief'
  expect(told(`2027-04-01 end appointment/ada\n${later}\n2027-07-01 amend body/board meets=monthly`)).toEqual(
    [
      'seat/chief, from 1 April 2027: nobody in place of person/ada, as it follows role/chief.',
      'seat/next, from 1 April 2027: nobody in place of person/ada, as it follows role/chief.',
      'seat/chief, from 1 June 2027: person/bo in place of person/ada, as it follows role/chief.',
      'seat/next, from 1 June 2027: person/bo in place of person/ada, as it follows role/chief.',
    ],
  )
})

test('nothing where nothing follows', () => expect(told('2027-04-01 amend role/chief name=Head')).toEqual([]))
