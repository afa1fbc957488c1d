// Which formats mean a date, and which day a count of days is, in both of Excel's systems.
import { describe, expect, it } from 'vitest'
import { builtInShape, dateCell, shapeOfFormat, type DateShape, type Epoch } from './date-cell.ts'

const formats: readonly (readonly [format: string, shape: DateShape])[] = [
  ['dd/mm/yyyy', 'day'],
  ['yyyy-mm-dd h:mm:ss', 'day'],
  ['[$-809]d mmmm yyyy;@', 'day'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
  ['d-mmm', 'day'],
  ['mmm-yy', 'month'],
  ['[$-809]mmm\\-yy;@', 'month'],
  ['mmmm yyyy', 'month'],
  ['mm/yyyy', 'month'],
  ['mmmm', 'month'],
  ['yyyy', 'year'],
  ['"FY" yyyy', 'year'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['General', null],
  ['0.00', null],
  ['#,##0', null],
  ['0%', null],
  ['@', null],
  ['"£"#,##0.00;[Red]-"£"#,##0.00', null],
  ['0 "days"', null],
  ['0\\ \\d', null],
  ['_-* #,##0_-;-* #,##0_-', null],
  ['0.00E+00', null],
  ['', null],
]

const counts: readonly (readonly [number, DateShape, Epoch, string | number])[] = [
  [44_743, 'day', 1900, '2022-07-01'],
  [44_743.75, 'day', 1900, '2022-07-01'],
  [44_743, 'month', 1900, '2022-07'],
  [44_743, 'year', 1900, '2022'],
  [44_743, null, 1900, 44_743],
  [43_281, 'day', 1904, '2022-07-01'],
  [0, 'day', 1904, '1904-01-01'],
  [1, 'day', 1900, '1900-01-01'],
  [59, 'day', 1900, '1900-02-28'],
  [60, 'day', 1900, 60],
  [61, 'day', 1900, '1900-03-01'],
  [0, 'day', 1900, 0],
  [2_958_465, 'day', 1900, '9999-12-31'],
  [2_958_466, 'day', 1900, 2_958_466],
  [-1, 'day', 1900, -1],
  [0.5, 'time', 1900, '12:00'],
  [0.395_833_333, 'time', 1900, '09:30'],
  [1.5, 'time', 1900, 1.5],
]

describe('date cells', () => {
  it.each(formats)('sees in %j: %s', (format, shape) => expect(shapeOfFormat(format)).toBe(shape))
  it.each([
    [14, 'day'],
    [17, 'month'],
    [22, 'day'],
    [20, 'time'],
    [0, null],
    [49, null],
  ] as const)('knows built-in format %i as %s', (id, shape) => expect(builtInShape(id)).toBe(shape))
  it.each(counts)('reads %d as %s in %i: %j', (serial, shape, epoch, value) => {
    expect(dateCell(serial, shape, epoch)).toBe(value)
  })
})
