// Several of a fixed list with how much of each: read by values or labels.
import { expect, test } from 'vitest'
import { graded } from './graded.ts'

const field = graded('Needs', { nerve: 'Nerve', 'good-ear': 'A good ear' }, { some: 'Some', much: 'Much' })

test.each([
  ['nerve: much', { nerve: 'much' }, 'Nerve: Much'],
  ['A GOOD EAR : Some ; Nerve: some', { 'good-ear': 'some', nerve: 'some' }, 'Nerve: Some; A good ear: Some'],
  ['nerve: some; Nerve: Some', { nerve: 'some' }, 'Nerve: Some'],
])('%s', (written, value, again) => {
  expect(field.parse(written)).toEqual({ value, problems: [] })
  expect(field.write(value as never)).toBe(again)
})

test.each([
  ['nerve', 'not-on-the-list'],
  ['nerve: none', 'not-on-the-list'],
  ['luck: much', 'not-on-the-list'],
  ['nerve: some; nerve: much', 'two-levels'],
])('%s is a problem: %s', (written, code) => {
  const { value, problems } = field.parse(written)
  expect([value, problems.map((one) => one.code)]).toEqual([undefined, [code]])
})

test('holds what is on both lists', () => {
  const values = [{ nerve: 'much' }, { nerve: 'none' }, { luck: 'much' }, { nerve: undefined }, {}, ['nerve']]
  expect(values.map((one) => field.holds(one))).toEqual([true, false, false, false, false, false])
})
