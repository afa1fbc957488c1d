// Keys that open a system to a program: found by their fingerprint alone, and gone at once when they are taken back.
import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { AccessKey } from '#store/keys-store.ts'
import { early, type Given } from '../given.ts'

const key: AccessKey = {
  system: 'north',
  id: 'k1',
  account: 'account/pat',
  sort: 'program',
  label: 'The analysts’ “board” table',
  access: 'reader',
  madeAt: early,
  endsAt: moment('2027-01-01T00:00:00.000Z'),
}

export function keysSuite(given: Given): void {
  test('a key is found by its fingerprint, says when it was last used, and is gone when taken back', async () => {
    const store = await given.store()
    await store.addKey(key, 'print-1')
    await store.addKey({ ...key, id: 'k2', system: 'south', sort: 'feed' }, 'print-2')
    expect(await store.keyOf('print-1')).toEqual(key)
    expect(await store.keyOf('print')).toBeUndefined()
    await store.keyUsed(key, day('2026-11-20'))
    expect(await store.keys('north')).toEqual([{ ...key, usedOn: '2026-11-20' }])
    await store.removeKey('north', 'k2')
    expect(await store.keys('south')).toHaveLength(1)
    await store.removeKey('north', 'k1')
    expect(await store.keyOf('print-1')).toBeUndefined()
  })

  test('two keys of one fingerprint cannot be', async () => {
    const store = await given.store()
    await store.addKey(key, 'print')
    await expect(store.addKey({ ...key, id: 'k2' }, 'print')).rejects.toThrow()
  })
}
