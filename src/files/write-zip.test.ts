// What is written is read back by our own strict reader, which counts bytes and sums.
import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { gather } from './testing/gather.ts'
import { writeZip } from './write-zip.ts'
import { openZip } from './zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('parts come back by name, in their order and whole', async () => {
  const parts = [
    { name: 'word/übung.xml', content: bytes('text '.repeat(1000)) },
    { name: 'empty', content: bytes('') },
  ]
  const zip = await openZip(writeZip(parts), LIMITS)
  expect(zip.names).toEqual(parts.map(({ name }) => name))
  for (const { name, content } of parts)
    expect(Buffer.concat(await gather(zip.read(name))).equals(content)).toBe(true)
  expect(Buffer.compare(writeZip(parts), writeZip(parts))).toBe(0)
})
