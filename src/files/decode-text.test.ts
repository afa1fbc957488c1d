// Text files of every encoding that spreadsheet programs save.
import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

it.each([
  ['UTF-8', Buffer.from('é£–'), 'é£–', []],
  ['UTF-8 with its mark', Buffer.from('\uFEFFé'), 'é', []],
  ['UTF-16', Buffer.from('\uFEFFa,é', 'utf16le'), 'a,é', []],
  ['UTF-16 the other way round', bigEndian('\uFEFFa,é'), 'a,é', []],
  ['UTF-16 without its mark', Buffer.from('name,place\r\n', 'utf16le'), 'name,place\r\n', []],
  ['UTF-16 the other way round without its mark', bigEndian('name,place\r\n'), 'name,place\r\n', []],
  ['Windows-1252', Buffer.from([0x63, 0xe9, 0x20, 0x96, 0x20, 0xa3]), 'cé – £', ['not-utf-8']],
  ['text with NULs', Buffer.from('a\0b,longer text'), 'ab,longer text', ['nul-characters']],
  ['nothing', Buffer.alloc(0), '', []],
])('decodes %s', (_, bytes, text, codes) => {
  const decoded = decodeText(bytes)
  expect([decoded.text, decoded.problems.map(({ code }) => code)]).toEqual([text, codes])
})
