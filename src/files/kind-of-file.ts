// Says what a file is by looking inside it, since names lie. Knows nothing of how any kind is read.
import { Buffer } from 'node:buffer'
import { problem, type Problem } from '#core/problem.ts'

export type KindOfFile =
  'empty' | 'text' | 'zip' | 'xls' | 'locked' | 'old-office' | 'html' | 'xml' | 'pdf' | 'picture' | 'unknown'

export type KindOfZip = 'xlsx' | 'xlsm' | 'xlsb' | 'ods' | 'docx' | 'pptx' | 'other-zip'

const MAGIC: readonly (readonly [KindOfFile, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['xls', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG'],
  ['picture', 'GIF8'],
  ['picture', '\xFF\xD8\xFF'],
  ['old-office', '{\\rtf'],
]

/** From the bytes alone. A zip needs `kindOfZip` to say more. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return 'empty'
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = buffer.toString('latin1', 0, 4096)
  const kind = MAGIC.find(([, magic]) => start.startsWith(magic))?.[0]
  if (kind === 'xls') return kindOfCompound(buffer)
  if (kind) return kind
  const words = start
    .replace(/^\xEF\xBB\xBF|^\xFF\xFE|^\xFE\xFF/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (words === '' && buffer.length <= 4096) return 'empty'
  if (/^<(?:!doctype html|html|head|table|meta|body)/i.test(words)) return 'html'
  if (/^<\?xml/i.test(words)) return /<html/i.test(words) ? 'html' : 'xml'
  return looksLikeText(buffer.subarray(0, 4096)) ? 'text' : 'unknown'
}

// Old Office files and locked new ones share one container; its directory names its streams in two-byte
// letters.
function kindOfCompound(buffer: Buffer): KindOfFile {
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'locked'
  return holds('WordDocument') || holds('PowerPoint Document') ? 'old-office' : 'xls'
}

// Control characters are rare in text. NULs are let by: two-byte text is full of them, and some exports pad
// with them.
function looksLikeText(start: Buffer): boolean {
  let odd = 0
  for (const byte of start) if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13) odd += 1
  return odd <= start.length / 50
}

/** From the names of a zip's parts. */
export function kindOfZip(names: readonly string[]): KindOfZip {
  const has = (name: string) => names.includes(name)
  const under = (folder: string) => names.some((name) => name.startsWith(folder))
  if (has('word/document.xml')) return 'docx'
  if (under('ppt/')) return 'pptx'
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('[Content_Types].xml') && (has('xl/workbook.xml') || under('xl/worksheets/'))) {
    return has('xl/vbaProject.bin') ? 'xlsm' : 'xlsx'
  }
  return has('content.xml') && has('mimetype') ? 'ods' : 'other-zip'
}

const AS_XLSX = 'Open it and save it as an Excel workbook (.xlsx) or as CSV, and choose that file.'

const REFUSALS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  empty: ['The file is empty', 'Check that it was saved, and choose it again.'],
  xls: ['This is an old Excel file (.xls, before 2007)', AS_XLSX],
  xlsb: ['This is a binary Excel workbook (.xlsb)', AS_XLSX],
  ods: ['This is an OpenDocument spreadsheet (.ods)', AS_XLSX],
  xml: ['This is an XML file', AS_XLSX],
  html: ['This is a web page, though it may be named as a spreadsheet', AS_XLSX],
  locked: [
    'The file is locked with a password',
    'Open it, remove the password (File, Info, Protect Workbook), save it and choose it again.',
  ],
  pdf: ['This is a PDF', 'Choose the spreadsheet it was made from (.xlsx or CSV).'],
  picture: ['This is a picture', 'Choose a spreadsheet (.xlsx or CSV).'],
  docx: ['This is a Word document', 'Copy its table into a spreadsheet and save that as .xlsx.'],
  pptx: ['This is a slide show', 'Copy its table into a spreadsheet and save that as .xlsx.'],
  'old-office': [
    'This is a document, not a spreadsheet',
    'Copy its table into a spreadsheet and save that as .xlsx.',
  ],
  'other-zip': [
    'This is a zip file without a workbook in it',
    'Unzip it and choose one spreadsheet at a time.',
  ],
  unknown: ['This is not a spreadsheet', 'Choose an Excel workbook (.xlsx) or a CSV file.'],
}

/** Why a file of this kind is not read, in words; none for the kinds that are. */
export function refusalOf(kind: KindOfFile | KindOfZip): Problem | undefined {
  const words = REFUSALS[kind]
  if (!words) return undefined
  const code = kind === 'empty' ? 'empty-file' : kind === 'locked' ? 'locked-file' : 'wrong-kind-of-file'
  return problem(code, words[0], words[1])
}
