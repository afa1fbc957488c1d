import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten, textWidth, wrapText } from './text-width.ts'

// As a browser measured them in Liberation Sans, which has Arial's widths, at 100 units.
test.each([
  ['Integrated Care Board', 'regular', 989.5],
  ['Integrated Care Board', 'bold', 1050.24],
  ['13 votes · 1 vacant', 'regular', 844.92],
  ['Élan & Co (“new”) 100%', 'regular', 1078.22],
  ['', 'bold', 0],
] as const)('%s, %s', (text, weight, width) => {
  expect(Math.abs(textWidth(text, 100, weight) - width)).toBeLessThan(1)
})

test.each([
  ['Board', 500, Infinity, ['Board']],
  ['Quality and Safety Committee', 110, Infinity, ['Quality and', 'Safety', 'Committee']],
  ['Quality and Safety Committee', 110, 2, ['Quality and', 'Safety Com…']],
  ['System-wide/all', 80, Infinity, ['System-', 'wide/all']],
  ['Northmoorandvale', 60, Infinity, ['Northm', 'oorand', 'vale']],
  ['  two\n\tlines ', 500, Infinity, ['two lines']],
  ['', 100, Infinity, []],
])('%s in %s units', (text, width, most, lines) => {
  expect(wrapText(text, width, 16, 'bold', most)).toEqual(lines)
})

test('no line is wider than allowed, and no mark is lost or made up', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 14)
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(textWidth(shorten(text, width, 14), 14)).toBeLessThanOrEqual(width)
    }),
  )
})
