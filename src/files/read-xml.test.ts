import { expect, test } from 'vitest'
import { childText, elementsCalled, readXml } from './read-xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('elements with their text, entities expanded and comments left out', () => {
  const { value, problems } = readXml(
    bytes('<?xml version="1.0"?>\n<A><b x="1>2"> one &amp; <!-- no -->two </b><B/><c><b>three</b></c></A>'),
    'x.xml',
  )
  expect(problems).toEqual([])
  expect(value && elementsCalled(value, 'b').map(({ text }) => text)).toEqual([
    'one &  two'.replace('  ', ' '),
    '',
    'three',
  ])
  expect(value && childText(value, 'none')).toBe('')
})

test.each([
  ['', 'empty-file'],
  ['Name,Ward', 'not-xml'],
  ['<!DOCTYPE html><html><body>Error</body></html>', 'web-page'],
  ['<a><b>cut', 'broken-xml'],
  ['<a><b></a>', 'broken-xml'],
  ['<a></a></b>', 'broken-xml'],
  ['<?xml version="1.0"?>', 'broken-xml'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'xml-declares'],
  [`${'<a>'.repeat(100_000)}`, 'too-deep'],
])('%#: %s is refused as %s', (text, code) => {
  const { value, problems } = readXml(bytes(text), 'x.xml')
  expect([value, problems.map((one) => one.code)]).toEqual([undefined, [code]])
  expect(problems[0]?.where.file).toBe('x.xml')
})
