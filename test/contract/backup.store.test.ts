// Backups of the embedded store, restoring them, and that an erased name is gone from the files themselves.
import { sql } from 'kysely'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { backUp } from '#store/backup.ts'
import type { Place } from '#store/engine.ts'
import { latest, migrate, version } from '#store/migrate.ts'
import { withEngine } from '#store/open-engine.ts'
import { restore } from '#store/restore.ts'
import type { StoredDraft } from '#store/store.ts'
import { filledBefore } from './filled-before.ts'
import { everything, fill } from './filled.ts'
import { addSystems, append, begin, early, given, newFolder, removeFolders } from './given.ts'
import { noPostgres, startPostgres, type Cluster } from './postgres.ts'
import { startWriter } from './writing.ts'

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

describe('a backup of the embedded store', () => {
  test('is the whole store in one file, made while it is written to, and whole', async () => {
    const place = await fill(open, await embedded())
    const writer = startWriter(place, 'w', 100_000)
    while (writer.acknowledged.length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
    const before = writer.acknowledged.length
    const to = file()
    expect(await backUp(place, to)).toEqual([])
    const acknowledged = (await writer.kill()).slice(0, before)
    const restored = { folder: join(newFolder(), 'new') }
    expect(await restore(to, restored)).toEqual([])
    expect(readdirSync(restored.folder)).toEqual(['throughline.db'])
    const { changes } = await (await open(restored)).ledger('north')
    expect(changes.length).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0)
    expect(changes.length % 3).toBe(0)
  })

  test('restores to the same rows, and never over something by itself', async () => {
    const place = await fill(open, await embedded())
    const to = file()
    expect(await backUp(place, to)).toEqual([])
    expect(await backUp(place, to)).toMatchObject([{ code: 'file-exists' }])
    const restored = await embedded()
    expect(await restore(to, restored)).toEqual([])
    expect(await everything(restored)).toEqual(await everything(place))
    expect(await restore(to, restored)).toMatchObject([{ code: 'not-empty' }])
    const store = await open(restored)
    await append(store, 9, [begin('person/late')])
    expect(await restore(to, restored, { replace: true })).toMatchObject([{ code: 'in-use' }])
    expect((await store.ledger('north')).last).toBe(10)
    await store.close()
    expect(await restore(to, restored, { replace: true })).toEqual([])
    expect(await everything(restored)).toEqual(await everything(place))
    expect(readdirSync(restored.folder)).toEqual(['throughline.db'])
  })

  test.each([false, true])(
    'a log left by a crash is not read into what is restored (damaged: %s)',
    async (damaged) => {
      const place = await fill(open, await embedded())
      const to = file()
      await backUp(place, to)
      const writer = startWriter(place, 'w', 100_000)
      while (writer.acknowledged.length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
      await writer.kill()
      expect(readdirSync(place.folder)).toContain('throughline.db-wal')
      if (damaged) writeFileSync(join(place.folder, 'throughline.db'), 'no longer a database at all')
      const before = await everything(await restoredFrom(to))
      expect(await restore(to, place, { replace: true })).toEqual([])
      expect(await everything(place)).toEqual(before)
    },
  )

  test('what is no backup, or a broken one, changes nothing', async () => {
    const place = await fill(open, await embedded())
    const to = file()
    await backUp(place, to)
    truncateSync(to, 40_960)
    const text = file('text')
    writeFileSync(text, 'not a backup')
    const before = await everything(place)
    expect(await restore(to, place, { replace: true })).toMatchObject([{ code: 'broken-backup' }])
    expect(await restore(text, place, { replace: true })).toMatchObject([{ code: 'not-a-backup' }])
    expect(await restore(file('absent'), place, { replace: true })).toMatchObject([{ code: 'not-a-backup' }])
    expect(await everything(place)).toEqual(before)
    expect(await backUp({ folder: newFolder() }, file())).toMatchObject([{ code: 'no-store' }])
  })
})

describe('a backup by this version of a store that an older one left', () => {
  test.each([
    ['in a folder', embedded],
    ...(noPostgres ? [] : [['in PostgreSQL', postgres] as const]),
  ] as const)('%s restores, and gains what is new', async (_, somewhere) => {
    const place = await somewhere()
    await filledBefore(place)
    const to = file()
    expect(await backUp(place, to)).toEqual([])
    expect(await withEngine(place, version)).toBe('0001-beginning')
    const restored = await somewhere()
    expect(await restore(to, restored)).toEqual([])
    const store = await open(restored)
    expect(await store.names('north')).toEqual(new Map([['person/one', 'Zoë Example']]))
    expect(await store.drafts('north')).toEqual([])
    await store.close()
    expect(await withEngine(restored, version)).toBe(latest)
  })
})

const draft: StoredDraft = {
  system: 'north',
  id: 'a',
  state: 'open',
  contents: { title: 'A smaller board', purpose: '', day: day('2026-07-01'), items: [] },
  version: 1,
  createdAt: early,
  by: 'pat',
  savedAt: early,
  savedBy: 'pat',
}

async function restoredFrom(backup: string): Promise<Place> {
  const place = await embedded()
  await restore(backup, place)
  return place
}

describe('erasing a name', () => {
  test('leaves no trace of it in the files of the embedded store, even while another has it open', async () => {
    const place = await embedded()
    const [store, other] = [await open(place), await open(place)]
    await addSystems(store)
    const people = ['Aaa', 'Erasmus Vanishing-Example', 'Zzz'].map((name, at) => ({
      id: id(`person/p-${at}`),
      name,
    }))
    await append(
      store,
      0,
      people.map((one) => begin(one.id)),
      { by: 'pat', names: people },
    )
    await other.names('north')
    await store.addDraft(draft, [{ id: id('person/p-1'), name: 'Vanishing Draft-Example' }])
    const traces = () =>
      readdirSync(place.folder).filter((one) => readFileSync(join(place.folder, one)).includes('Vanishing'))
    expect(traces()).not.toEqual([])
    await store.eraseName('north', id('person/p-1'))
    expect(traces()).toEqual([])
    expect((await other.names('north')).size).toBe(2)
    expect((await other.ledger('north')).last).toBe(3)
  })

  test('waits for what this process is writing', async () => {
    await withEngine({ folder: newFolder() }, async (engine) => {
      await migrate(engine)
      const writing = engine.write(async (queries) => {
        await queries.deleteFrom('names').execute()
        await pause(50)
      })
      await pause(10)
      await engine.scrub()
      await writing
    })
  })

  test.skipIf(noPostgres)('leaves no trace of it in the tables of PostgreSQL', async () => {
    const place = await postgres()
    const store = await open(place)
    await addSystems(store)
    const people = ['Aaa', 'Erasmus Vanishing-Example', 'Zzz'].map((name, at) => ({
      id: id(`person/p-${at}`),
      name,
    }))
    const proposals = people.map((one) => begin(one.id))
    await append(store, 0, proposals, { by: 'pat', names: people })
    await store.setName('north', { id: id('person/p-1'), name: 'Erasmus', email: 'Vanishing@example.test' })
    await store.addDraft(draft, [{ id: id('person/p-1'), name: 'Vanishing Draft-Example' }])
    const found = (table: string) =>
      withEngine(place, async ({ db }) => {
        await sql`checkpoint`.execute(db)
        const path = await sql<{ at: string }>`select pg_relation_filepath(${table}) as at`.execute(db)
        return readFileSync(join(cluster?.folder ?? '', path.rows[0]?.at ?? '')).includes('Vanishing')
      })
    expect([await found('names'), await found('draft_names')]).toEqual([true, true])
    await store.eraseName('north', id('person/p-1'))
    expect([await found('names'), await found('draft_names')]).toEqual([false, false])
    expect((await store.names('north')).size).toBe(2)
  })
})
