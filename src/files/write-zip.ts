// Parts into a zip: the same parts give the same bytes, for nothing of the clock is in it. Knows no format.
import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = { readonly name: string; readonly content: Uint8Array }

/** 1 January 1980, the first day that a zip can say. */
const NO_DAY = 0x21
/** Names are in UTF-8. */
const UTF8 = 0x800
const DEFLATED = 8

/** In the order given. For parts below four gigabytes, and fewer than 65,536 of them. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content)
    const called = Buffer.from(name)
    const common = headOf(content, packed, called)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, called, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, called]))
    files.push(local)
    offset += local.length
  }
  return new Uint8Array(Buffer.concat([...files, ...directory, endOf(directory, offset)]))
}

// What a part's own head and its line in the directory have in common.
function headOf(content: Uint8Array, packed: Buffer, called: Buffer): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(UTF8, 2)
  head.writeUInt16LE(DEFLATED, 4)
  head.writeUInt16LE(NO_DAY, 8)
  head.writeUInt32LE(crc32(content), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt16LE(called.length, 22)
  return head
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, line) => sum + line.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}
