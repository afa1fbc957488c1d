// Ids: a kind and a key, of plain letters, for ever.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { id, isId, keyFrom, keyOf, kindOf } from './id.ts'

test.each([
  'seat/icb-chair',
  'person/1',
  'body/a.b',
  'area/e54000054',
  `body/${'x'.repeat(80)}`,
  'joint-role/a',
])('%s is an id', (text) => {
  expect(isId(text)).toBe(true)
  expect(`${kindOf(id(text))}/${keyOf(id(text))}`).toBe(text)
})

test.each([
  '',
  'seat',
  'seat/',
  '/chair',
  'Seat/chair',
  'seat/Chair',
  'seat/-chair',
  'seat/chair-',
  'seat/a/b',
  'seat/a b',
  'seat/é',
  'seat/chair\n',
  'seat/../x',
  `body/${'x'.repeat(81)}`,
  '__proto__/x',
])('%j is none', (text) => {
  expect(isId(text)).toBe(false)
  expect(() => id(text)).toThrow('is not an id')
})

describe('a key from a name', () => {
  test.each([
    ['NHS Northmoor & Vale ICB', 'nhs-northmoor-and-vale-icb'],
    ["St Jude's  (Élan) Trust", 'st-judes-elan-trust'],
    ['— ’ —', ''],
    ['ﬁnance ½', 'finance-1-2'],
  ])('%s: %s', (name, key) => expect(keyFrom(name)).toBe(key))

  test('makes an id, or nothing is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const key = keyFrom(name)
        expect(key === '' || isId(`body/${key}`)).toBe(true)
        expect(keyFrom(key)).toBe(key)
      }),
      runs,
    )
  })
})
