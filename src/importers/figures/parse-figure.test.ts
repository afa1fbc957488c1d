// Numbers as people write them, and what is none.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../test/arbitrary/history.ts'
import { parseFigure } from './parse-figure.ts'

test.each<[string | number | boolean | null, number | string]>([
  [71.2, 71.2],
  ['71.2', 71.2],
  [' 1,234,567.8 ', 1_234_567.8],
  ['71.2%', 71.2],
  ['£1.5m', 1.5],
  ['-£3', -3],
  ['(1,234)', -1234],
  ['−5', -5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['0', 0],
  ['*', 'withheld'],
  ['C', 'withheld'],
  ['supp', 'withheld'],
  ['N/A', 'withheld'],
  ['[low]', 'withheld'],
  ['< 5', 'withheld'],
  ['1 to 7', 'withheld'],
  ['', 'empty'],
  [null, 'empty'],
  ['12,5', 'unclear'],
  ['1,23,456', 'unclear'],
  ['1.2.3', 'unclear'],
  ['71 or 72', 'unclear'],
  ['£', 'unclear'],
  ['#DIV/0!', 'unclear'],
  ['1e999', 'unclear'],
  [true, 'unclear'],
  ['<script>', 'unclear'],
])('%j → %s', (cell, expected) => {
  const read = parseFigure(cell)
  expect(read.is === 'number' ? read.value : read.is).toBe(expected)
})

test('any number comes back as it was written, with thousands parted or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const value = Number(`${whole}.${part}`)
      for (const text of [`${whole}.${part}`, `${whole.toLocaleString('en-GB')}.${part}`])
        expect(parseFigure(text)).toMatchObject({ is: 'number', value: value === 0 ? 0 : value })
    }),
    runs,
  )
})
