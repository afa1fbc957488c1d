// Codes by register: one of each, in any order.
import { expect, test } from 'vitest'
import { plain } from './block.ts'
import { identifiers } from './identifiers.ts'

const codes = identifiers('Codes')

test('are read, written and said in order of register', () => {
  const both = { value: { gss: 'E54000054', ods: 'QWO' }, problems: [] }
  expect(codes.parse('ODS: QWO ; gss:E54000054')).toEqual(both)
  expect(codes.write({ ods: 'QWO', gss: 'E54000054' })).toBe('gss:E54000054; ods:QWO')
  expect(plain(codes.show({ ods: 'QWO', gss: 'E54000054' }, String))).toBe('GSS E54000054, ODS QWO')
  expect(codes.parse('url:http://example.org/a').value).toEqual({ url: 'http://example.org/a' })
  expect(codes.parse('ods:QWO; ODS:QWO').value).toEqual({ ods: 'QWO' })
})

test('a code may hold any mark but a line break', () => {
  expect(codes.parse('ods:a\u2028b').value).toEqual({ ods: 'a\u2028b' })
})

test('of one register there is one', () => {
  expect(codes.parse('ods:QWO; ods:RAE').problems).toMatchObject([
    { code: 'two-codes', what: 'The register ods has two codes, QWO and RAE' },
  ])
})

test.each(['QWO', ':QWO', 'ods:', '1:x', '__proto__:x', 'o ds:x'])('%s names no register', (written) =>
  expect(codes.parse(written).problems).toMatchObject([{ code: 'not-an-identifier' }]),
)

test.each([
  {},
  [],
  null,
  'ods:QWO',
  { ods: '' },
  { ods: 1 },
  { ODS: 'QWO' },
  { ods: 'a;b' },
  { ods: ' a' },
  { 'o:': 'x' },
])('%j does not hold', (one) => expect(codes.holds(one)).toBe(false))

test('names that objects have of themselves are codes like others', () => {
  const { value } = codes.parse('constructor:x; tostring:y')
  expect(value).toEqual({ constructor: 'x', tostring: 'y' })
  expect(codes.holds(value)).toBe(true)
})
