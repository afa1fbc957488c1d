// Files are known by what is in them, whatever they are called.
import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { kindOfFile, kindOfZip, refusalOf, type KindOfFile, type KindOfZip } from './kind-of-file.ts'

const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(stream, 'utf16le')])

const files: readonly (readonly [string, Uint8Array | string, KindOfFile])[] = [
  ['nothing', '', 'empty'],
  ['only a byte order mark and blanks', '\uFEFF \r\n ', 'empty'],
  ['a zip', 'PK\x03\x04…', 'zip'],
  ['an old workbook', compound('Workbook'), 'xls'],
  ['an older workbook', compound('Book'), 'xls'],
  ['a locked workbook', compound('EncryptedPackage'), 'locked'],
  ['an old document', compound('WordDocument'), 'old-office'],
  ['a rich text file', '{\\rtf1', 'old-office'],
  ['a PDF', '%PDF-1.7', 'pdf'],
  ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'picture'],
  ['a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), 'picture'],
  ['a web page', '\r\n<!DOCTYPE html><html>', 'html'],
  ['a table named .xls', '<table><tr><td>', 'html'],
  ['a web page that says it is XML', '<?xml version="1.0"?><html xmlns="…">', 'html'],
  ['an XML spreadsheet', '<?xml version="1.0"?><Workbook>', 'xml'],
  ['CSV', 'a,b\r\n1,2', 'text'],
  ['CSV in two-byte letters', Buffer.from('\uFEFFa,b', 'utf16le'), 'text'],
  ['CSV that begins with <', '<5,b', 'text'],
  ['a program', Buffer.from(Array.from({ length: 500 }, (_, at) => at % 32)), 'unknown'],
]

const zips: readonly (readonly [KindOfZip, readonly string[]])[] = [
  ['xlsx', ['[Content_Types].xml', 'xl/workbook.xml']],
  ['xlsm', ['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']],
  ['xlsb', ['[Content_Types].xml', 'xl/workbook.bin']],
  ['ods', ['mimetype', 'content.xml']],
  ['docx', ['[Content_Types].xml', 'word/document.xml']],
  ['pptx', ['[Content_Types].xml', 'ppt/presentation.xml']],
  ['other-zip', ['readme.txt']],
]

describe('kind of file', () => {
  it.each(files)('knows %s', (_, content, kind) =>
    expect(kindOfFile(Buffer.from(content as string))).toBe(kind),
  )
  it.each(zips)('knows a zip that is %s', (kind, names) => expect(kindOfZip(names)).toBe(kind))

  it('reads workbooks and text, and says what to do about anything else', () => {
    const kinds = [...files.map(([, , kind]) => kind), ...zips.map(([kind]) => kind)]
    const read = [...new Set(kinds)].filter((kind) => refusalOf(kind) === undefined)
    expect(read.toSorted()).toEqual(['text', 'xlsm', 'xlsx', 'zip'])
    expect(refusalOf('locked')).toMatchObject({
      code: 'locked-file',
      what: 'The file is locked with a password',
    })
    expect(refusalOf('empty')?.code).toBe('empty-file')
  })
})
