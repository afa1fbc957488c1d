// Moving between the two databases, and backups of PostgreSQL, which either of them takes back.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { backUp } from '#store/backup.ts'
import { moveAll, moveSystem } from '#store/move.ts'
import { restore } from '#store/restore.ts'
import { everything, fill } from './filled.ts'
import { append, begin, early, given, newFolder, realTime, removeFolders } from './given.ts'
import { noPostgres, startPostgres, type Cluster } from './postgres.ts'

let cluster: Cluster | undefined
beforeAll(async () => {
  if (!noPostgres) cluster = await startPostgres()
})
afterAll(async () => {
  await cluster?.stop()
  removeFolders()
})
const embedded = async () => ({ folder: newFolder() })
const postgres = async () => ({ databaseUrl: (await cluster?.createDatabase()) ?? '' })
const { open, tidy } = given(embedded)
afterEach(tidy)

const file = (name = 'backup') => join(newFolder(), name)

describe.skipIf(noPostgres)('between the two databases', () => {
  test('moving everything there and back gives the same rows', async () => {
    const [here, there, back] = [await fill(open, await embedded()), await postgres(), await embedded()]
    expect(await moveAll(here, there)).toEqual([])
    expect(await moveAll(there, back)).toEqual([])
    const rows = await everything(here)
    expect(Object.values(rows).every((some) => some.length > 0)).toBe(true)
    expect(await everything(there)).toEqual(rows)
    expect(await everything(back)).toEqual(rows)
    expect(await moveAll(here, there)).toMatchObject([{ code: 'not-empty' }])
    expect(await (await open(there)).ledger('north')).toEqual(await (await open(here)).ledger('north'))
    const session = await (await open(back)).session('secret-session')
    expect(session?.account).toBe('pat')
  })

  test('moving one system brings what is its own, and grants by login', async () => {
    const [here, there, back] = [await fill(open, await embedded()), await postgres(), await embedded()]
    const store = await open(there, realTime)
    const kim = { id: 'other-id', login: 'kim', name: 'Kim', owner: false, createdAt: early, closed: false }
    await store.createAccount(kim, 'other-hash')
    expect(await moveSystem(here, there, 'north')).toEqual([])
    expect(await moveSystem(here, there, 'south')).toEqual([])
    expect(await moveSystem(here, there, 'south')).toMatchObject([{ code: 'taken' }])
    expect(await moveSystem(here, there, 'west')).toMatchObject([{ code: 'no-such-system' }])
    expect(await moveSystem(there, back, 'north')).toEqual([])
    expect(await everything(back, 'north')).toEqual(await everything(here, 'north'))
    expect(await everything(back, 'south')).toMatchObject({ systems: [], changes: [], names: [] })
    expect(await store.grantsOf('south')).toEqual(new Map([['other-id', 'reader']]))
    expect(await store.accountByLogin('pat')).toMatchObject({ owner: false, passwordHash: 'hash' })
    expect(await store.accountByLogin('kim')).toMatchObject({ passwordHash: 'other-hash' })
  })

  test('a backup of PostgreSQL restores into either, and a broken one into neither', async () => {
    const [there, again, here] = [await fill(open, await postgres()), await postgres(), await embedded()]
    const to = file()
    expect(await backUp(there, to)).toEqual([])
    const rows = await everything(there)
    for (const place of [again, here]) {
      expect(await restore(to, place)).toEqual([])
      expect(await everything(place)).toEqual(rows)
      expect(await restore(to, place)).toMatchObject([{ code: 'not-empty' }])
      await append(await open(place), 9, [begin('person/late')])
      await tidy()
      expect(await restore(to, place, { replace: true })).toEqual([])
      expect(await everything(place)).toEqual(rows)
    }
    const cut = file('cut')
    writeFileSync(cut, readFileSync(to).subarray(0, 9000))
    const empty = await postgres()
    for (const place of [again, here, empty])
      expect(await restore(cut, place, { replace: true })).toMatchObject([{ code: 'broken-backup' }])
    expect(await everything(again)).toEqual(rows)
    expect(await everything(here)).toEqual(rows)
    expect((await everything(empty))['systems']).toEqual([])
  })

  test('a backup of a folder says how it gets into PostgreSQL', async () => {
    const to = file()
    await backUp(await fill(open, await embedded()), to)
    expect(existsSync(to)).toBe(true)
    expect(await restore(to, await postgres())).toMatchObject([{ code: 'backup-of-a-folder' }])
  })
})
