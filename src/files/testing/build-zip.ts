// Builds zips and workbooks part by part for tests, also such as no honest program writes: with false sizes,
// locked flags or names that point outside. For tests only.
import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  readonly name: string
  readonly content: string | Uint8Array
  /** The unpacked size to claim instead of the true one. */
  readonly claims?: number
  readonly locked?: boolean
}

export function buildZip(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = deflateRawSync(content)
    const name = Buffer.from(part.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (part.locked ? 1 : 0), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.claims ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, name]))
    files.push(local)
    offset += local.length
  }
  const table = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...files, table, end]))
}

export type Book = {
  /** The inside of each sheet's <worksheet> element, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>
  readonly hidden?: readonly string[]
  readonly styles?: string
  readonly texts?: string
  readonly workbookPr?: string
  readonly extra?: readonly Part[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as Excel lays it out. */
export function buildBook(book: Book): Uint8Array {
  return buildZip(bookParts(book))
}

export function bookParts(book: Book): Part[] {
  const names = Object.keys(book.sheets)
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`
  const listOf = (links: readonly string[]) =>
    `<Relationships xmlns="${LINKS}">${links.join('')}</Relationships>`
  const sheets = names.map((name, at) => {
    const state = book.hidden?.includes(name) ? ' state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state}/>`
  })
  const links = names.map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  if (book.texts) links.push(link('rIdT', 'sharedStrings', 'sharedStrings.xml'))
  if (book.styles) links.push(link('rIdS', 'styles', 'styles.xml'))
  const inside = `${book.workbookPr ?? ''}<sheets>${sheets.join('')}</sheets>`
  const parts: Part[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: listOf([link('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', content: `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}">${inside}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: listOf(links) },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${book.sheets[name]}</worksheet>`,
    })),
  ]
  if (book.texts)
    parts.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${book.texts}</sst>` })
  if (book.styles) {
    parts.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>` })
  }
  return [...parts, ...(book.extra ?? [])]
}
