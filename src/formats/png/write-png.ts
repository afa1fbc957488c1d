// Writes the dots of a picture as PNG, lossless and unfiltered: drawings are flat, and pack as small so as with filters, in a fraction
// of the time. Knows no drawing.
import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Eight bits each of red, green, blue and opacity; then the only packing and filtering there is, and no interlacing. */
const RGBA = [8, 6, 0, 0, 0]
const DOT = 4
/** From here on zlib takes more than twice as long for drawings a quarter smaller. */
const LEVEL = 3

/** `dots`: four bytes each, row by row from the top. */
export function writePng(width: number, height: number, dots: Uint8Array): Uint8Array {
  const row = width * DOT
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((row + 1) * height)
  for (let at = 0; at < height; at++) rows.set(dots.subarray(at * row, (at + 1) * row), at * (row + 1) + 1)
  const head = Buffer.alloc(8 + RGBA.length)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set(RGBA, 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
