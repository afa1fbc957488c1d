// Appointments: a person in a role or seat until they leave, whatever the end of the term.
import { expect, test } from 'vitest'
import { changesOf, on, record, titlesOn } from '../../test/record.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'
import { say } from '#core/sentence.ts'
import { appointment } from './index.ts'

const of = record`
2020-01-01 begin role/dir name=Director
2020-01-01 begin person/p
2020-01-01 begin appointment/1 person=person/p to=role/dir termEnds=2022-12-31 spells=[{"form":"acting","from":"2020-01-01","until":"2020-07-01"}]
2024-01-01 end appointment/1`

test('the end of a term ends nothing', () => {
  expect(on(of, '2023-06-01').get(appointment, id('appointment/1'))?.values.termEnds).toBe('2022-12-31')
  expect(on(of, '2024-01-01').all(appointment)).toEqual([])
})

test('is told as taking up and leaving', () => {
  const title = titlesOn(of, '2022-01-01', { 'person/p': 'Ada Invented' })
  expect(title(id('appointment/1'))).toBe('Ada Invented as Director')
  expect(of.changes.slice(2).map((change) => say(of, change, title))).toEqual([
    'From 1 January 2020, Ada Invented takes up Director.',
    'On 1 January 2024, Ada Invented leaves Director.',
  ])
})

test('only cover stands in for another', () => {
  const { standsIn } = appointment.holding ?? {}
  const of = { person: id<'person'>('person/p'), to: id('role/dir') }
  expect(
    (['cover', 'acting', 'interim', undefined] as const).map((basis) =>
      standsIn?.({ ...of, ...(basis && { basis }) }),
    ),
  ).toEqual([true, false, false, false])
})

test.each([
  'person=person/p to=person/p',
  'person=role/dir to=role/dir',
  'person=person/p to=role/dir spells=[{"form":"acting"}]',
])('%s cannot be', (values) => {
  const faults = faultsOf(of, changesOf(`2020-01-01 begin appointment/x ${values}`))
  expect(faults.map(({ code }) => code)).toEqual(['wrong-value'])
})
