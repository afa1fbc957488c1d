// What a proposal points at, by the fields of its kind.
import { expect, test } from 'vitest'
import { changesOf, words } from '../../test/record.ts'
import { isDated } from './change.ts'
import { pointersOf } from './pointers.ts'

test.each([
  [
    'begin seat/s body=body/a name=S capacity=chair exOfficio=["role/a","role/b"]',
    ['body body/a', 'exOfficio role/a', 'exOfficio role/b'],
  ],
  ['amend body/a reportsTo=null name=A', []],
  ['amend body/a nothing=body/b', []],
  ['end seat/s', []],
])('%s', (line, expected) => {
  const [one] = changesOf(`2027-01-01 ${line}`)
  if (!one || !isDated(one)) throw new Error('a dated line')
  expect(pointersOf(one, words).map(({ field, target }) => `${field} ${target}`)).toEqual(expected)
})
