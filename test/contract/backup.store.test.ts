// Backups, restoring them, moving between the databases, and that an erased name is gone from the files themselves.
import { sql } from 'kysely'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { backUp } from '#store/backup.ts'
import type { Place } from '#store/engine.ts'
import { moveAll, moveSystem } from '#store/move.ts'
import { withEngine } from '#store/open-engine.ts'
import { restore } from '#store/restore.ts'
import { readRows } from '#store/rows.ts'
import { tables } from '#store/tables.ts'
import { addSystems, append, begin, early, given, newFolder, realTime, removeFolders } from './given.ts'
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

/** Fills a place with something in every table, and text that is hard to carry. */
async function fill<P extends Place>(place: P): Promise<P> {
  const store = await open(place)
  await addSystems(store)
  const notes = [
    'line \u2028 break',
    'nul \0',
    'half \ud800',
    '\n\\n " \' $1',
    '健康 👩🏽‍⚕️',
    '[]',
    '{"base64":"AAAA"}',
  ]
  const named = notes.map((text, at) => begin(`scrap/s-${at}`, { text }))
  const names = [{ id: id('person/one'), name: '{"base64":"AAAA"}\u2028', email: 'one@example.test' }]
  await append(store, 0, [...named, begin('person/one')], { by: 'pat', decision: 'd/1', names })
  await append(store, 8, [{ act: 'retract', change: 2, because: 'A slip' }])
  const people = Array.from({ length: 4500 }, (_, at) => begin(`person/p-${at}`))
  await store.append('south', 0, people, { by: 'kim', names: [{ id: id('person/p-1'), name: 'South One' }] })
  const about = {
    format: 'table',
    fileName: 'a.xlsx',
    settings: {},
    asAt: '2024',
    state: 'open',
    by: 'pat',
  } as const
  for (const [at, bytes] of [
    new Uint8Array([0, 255, 10, 13]),
    new Uint8Array(),
    new Uint8Array(200_000),
  ].entries())
    await store.addImport({
      ...about,
      system: 'north',
      id: `i-${at}`,
      bytes,
      answers: {},
      createdAt: early,
      version: 1,
    })
  await store.remember('north', 'table', 'print', { columns: [1, null, 'x'] })
  for (const one of ['pat', 'kim'])
    await store.createAccount(
      { id: one, login: one, name: one, owner: true, createdAt: early, closed: false },
      'hash',
    )
  await store.grant('pat', 'north', 'steward')
  await store.grant('kim', 'south', 'reader')
  await store.setOpenToPublic('south', true)
  await store.addSession({
    id: 'secret-session',
    account: 'pat',
    expiresAt: moment('2030-01-01T00:00:00.000Z'),
  })
  await store.addToken('secret-token', 'reset', moment('2030-01-01T00:00:00.000Z'))
  await store.close()
  return place
}

/** Every row of every table, as the database has it. */
function everything(place: Place, system?: string): Promise<Record<string, unknown[]>> {
  return withEngine(place, (engine) =>
    engine.view(async (reading) => {
      const all: Record<string, unknown[]> = {}
      for (const table of tables) {
        if (system && !table.system) continue
        const rows = all[table.name] ?? []
        for await (const some of readRows(reading, table, system)) rows.push(...some.map((row) => plain(row)))
        all[table.name] = rows
      }
      return all
    }),
  )
}

function plain(row: Readonly<Record<string, unknown>>): unknown {
  return {
    ...row,
    ...(row['bytes'] instanceof Uint8Array && { bytes: Buffer.from(row['bytes']).toString('hex') }),
  }
}

describe('a backup of the embedded store', () => {
  test('is the whole store in one file, made while it is written to, and whole', async () => {
    const place = await fill(await embedded())
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
    const place = await fill(await embedded())
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

  test('a log left by a crash is not read into what was restored', async () => {
    const place = await fill(await embedded())
    const to = file()
    await backUp(place, to)
    const writer = startWriter(place, 'w', 100_000)
    while (writer.acknowledged.length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
    await writer.kill()
    expect(readdirSync(place.folder)).toContain('throughline.db-wal')
    const before = await everything(await restoredFrom(to))
    expect(await restore(to, place, { replace: true })).toEqual([])
    expect(await everything(place)).toEqual(before)
  })

  test('what is no backup, or a broken one, changes nothing', async () => {
    const place = await fill(await embedded())
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
    const traces = () =>
      readdirSync(place.folder).filter((one) => readFileSync(join(place.folder, one)).includes('Vanishing'))
    expect(traces()).not.toEqual([])
    await store.eraseName('north', id('person/p-1'))
    expect(traces()).toEqual([])
    expect((await other.names('north')).size).toBe(2)
    expect((await other.ledger('north')).last).toBe(3)
  })

  test.skipIf(noPostgres)('leaves no trace of it in the tables of PostgreSQL', async () => {
    const place = await postgres()
    const store = await open(place)
    await addSystems(store)
    const one = { id: id('person/one'), name: 'Erasmus Vanishing-Example' }
    await append(store, 0, [begin(one.id)], { by: 'pat', names: [one] })
    await store.setName('north', { ...one, email: 'vanishing@example.test' })
    const found = () =>
      withEngine(place, async ({ db }) => {
        await sql`checkpoint`.execute(db)
        const path = await sql<{ at: string }>`select pg_relation_filepath('names') as at`.execute(db)
        return readFileSync(join(cluster?.folder ?? '', path.rows[0]?.at ?? '')).includes('Vanishing')
      })
    expect(await found()).toBe(true)
    await store.eraseName('north', one.id)
    expect(await found()).toBe(false)
  })
})

describe.skipIf(noPostgres)('between the two databases', () => {
  test('moving everything there and back gives the same rows', async () => {
    const [here, there, back] = [await fill(await embedded()), await postgres(), await embedded()]
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
    const [here, there, back] = [await fill(await embedded()), await postgres(), await embedded()]
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
    const [there, again, here] = [await fill(await postgres()), await postgres(), await embedded()]
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
    await backUp(await fill(await embedded()), to)
    expect(existsSync(to)).toBe(true)
    expect(await restore(to, await postgres())).toMatchObject([{ code: 'backup-of-a-folder' }])
  })
})
