// Text that both databases can hold is left alone; what one of them cannot is replaced on both.
import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test.each([
  ['Zoë 健康 👩🏽‍⚕️', 'Zoë 健康 👩🏽‍⚕️'],
  ['', ''],
  ['a\0b\0', 'a\uFFFDb\uFFFD'],
  ['half \ud800 a pair', 'half \uFFFD a pair'],
  ['\udc00\0', '\uFFFD\uFFFD'],
  [7, 7],
  [null, null],
])('%j is held as %j', (given, held) => expect(storable(given)).toBe(held))

test('bytes stay bytes', () => {
  const bytes = new Uint8Array([0, 255])
  expect(storable(bytes)).toBe(bytes)
})
