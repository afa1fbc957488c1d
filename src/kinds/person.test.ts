// Of a person the record knows only that there is one.
import { expect, test } from 'vitest'
import { changesOf, record, titlesOn } from '../../test/record.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'

test('a name cannot be written into the record, and is handed in', () => {
  const of = record`2020-01-01 begin person/p identifiers={"popolo":"1234"}`
  const [fault] = faultsOf(of, changesOf('2020-01-01 begin person/q name="Ada Invented"'))
  expect(fault?.code).toBe('unknown-field')
  expect(titlesOn(of, '2022-01-01', { 'person/p': 'Ada Invented' })(id('person/p'))).toBe('Ada Invented')
  expect(titlesOn(of, '2022-01-01')(id('person/p'))).toBe('person whose name is not held')
})
