import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('values are read as they are, brackets within text too', () => {
  expect(readJson(bytes(`{"a":["${'['.repeat(1000)}\\"["]}`), 'x.json')).toEqual({
    value: { a: [`${'['.repeat(1000)}"[`] },
    problems: [],
  })
  const windows = new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d])
  expect(readJson(windows, 'x.json')).toMatchObject({ value: { a: 'é' }, problems: [{ code: 'not-utf-8' }] })
})

test.each([
  ['', 'empty-file'],
  ['Name,Post', 'not-json'],
  ['"text"', 'not-json'],
  ['<html><body>Busy</body></html>', 'web-page'],
  ['{"persons":[{"id":"p1"},', 'broken-json'],
  ['['.repeat(1_000_000), 'too-deep'],
])('%#: %s is refused as %s', (text, code) => {
  const { value, problems } = readJson(bytes(text), 'x.json')
  expect([value, problems.map((one) => one.code)]).toEqual([undefined, [code]])
})

test('more than can be read is refused before it is looked at', () => {
  expect(readJson(new Uint8Array(33 * 1024 * 1024), 'x.json').problems[0]?.code).toBe('file-too-large')
})
