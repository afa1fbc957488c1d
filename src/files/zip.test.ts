// Zips as hostile people make them are refused before they cost anything.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LIMITS, type Limits } from './limits.ts'
import { Refused } from './refused.ts'
import { buildZip } from './testing/build-zip.ts'
import { gather } from './testing/gather.ts'
import { openZip } from './zip.ts'

async function refusalOf(bytes: Uint8Array, part = 'a', limits: Partial<Limits> = {}): Promise<string> {
  try {
    const zip = await openZip(bytes, { ...LIMITS, ...limits })
    for await (const _ of zip.read(part));
    return 'read'
  } catch (reason) {
    if (reason instanceof Refused) return reason.problem.code
    throw reason
  }
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const honest = buildZip([{ name: 'a', content: 'text '.repeat(2000) }])

describe('openZip', () => {
  it('lists and unpacks an honest zip', async () => {
    const zip = await openZip(honest, LIMITS)
    const chunks = await gather(zip.read('a'))
    expect([zip.names, Buffer.concat(chunks).toString()]).toEqual([['a'], 'text '.repeat(2000)])
  })

  const hostile: readonly (readonly [string, Uint8Array, string])[] = [
    ['a bomb', buildZip([{ name: 'a', content: zeros(64) }]), 'unpacks-too-large'],
    [
      'a bomb that claims to be small',
      buildZip([{ name: 'a', content: zeros(8), claims: 100 }]),
      'broken-file',
    ],
    [
      'a part that claims to be huge',
      buildZip([{ name: 'a', content: 'x', claims: 0xfffffff0 }]),
      'unpacks-too-large',
    ],
    ['a locked part', buildZip([{ name: 'a', content: 'x', locked: true }]), 'locked-file'],
    ['a name above the folder', buildZip([{ name: '../a', content: 'x' }]), 'broken-file'],
    ['an absolute name', buildZip([{ name: '/etc/a', content: 'x' }]), 'broken-file'],
    [
      'two parts of one name',
      buildZip([
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ]),
      'broken-file',
    ],
    ['a missing part', buildZip([{ name: 'b', content: 'x' }]), 'broken-file'],
    ['no end', honest.subarray(0, honest.length - 30), 'broken-file'],
    ['no beginning', honest.subarray(20), 'broken-file'],
  ]
  it.each(hostile)('refuses %s', async (_, bytes, code) => expect(await refusalOf(bytes)).toBe(code))

  it('counts what is unpacked, not what is claimed', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content: randomBytes(1_000_000) }))
    expect(await refusalOf(buildZip(parts), 'a', { partBytes: 999_999 })).toBe('unpacks-too-large')
    const zip = await openZip(buildZip(parts), { ...LIMITS, totalBytes: 2_500_000 })
    for (const name of ['a', 'b']) await gather(zip.read(name))
    await expect(gather(zip.read('c'))).rejects.toThrow('unpacks to far more')
  })

  it('refuses more parts than the limit', async () => {
    const many = buildZip(Array.from({ length: 20 }, (_, index) => ({ name: `p${index}`, content: '' })))
    expect(await refusalOf(many, 'p0', { parts: 20 })).toBe('read')
    expect(await refusalOf(many, 'p0', { parts: 19 })).toBe('too-many-parts')
  })

  it('notices a part that was changed after it was written', async () => {
    const stored = Uint8Array.from(honest)
    const at = Buffer.from(stored).lastIndexOf('PK\x01\x02') + 16
    stored[at] = (stored[at] ?? 0) ^ 1
    expect(await refusalOf(stored)).toBe('broken-file')
  })
})
