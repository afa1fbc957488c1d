// Text that XML cannot hold goes into a workbook and comes back the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeText, unescapeText } from './cell-text.ts'

it.each([
  ['plain_text', 'plain_text'],
  ['a\rb', 'a_x000D_b'],
  ['\u0001', '_x0001_'],
  ['_x000D_', '_x005F_x000D_'],
  ['tab\tand\nline', 'tab\tand\nline'],
])('writes %j as %j', (text, written) => {
  expect(escapeText(text)).toBe(written)
  expect(unescapeText(written)).toBe(text)
})

it('gives back any well-formed text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^(_x00[0-9A-F]{2}_|_|x|5F){0,9}$/),
  )
  fc.assert(fc.property(anyText, (text) => unescapeText(escapeText(text)) === text.toWellFormed()))
})
