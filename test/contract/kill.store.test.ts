// Killed at any moment, in the middle of writing: what was acknowledged is there, nothing is half there, the store
// opens. Fifty times on each database, and PostgreSQL itself a few times too.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from '#store/engine.ts'
import { openStore } from '#store/open.ts'
import { figureOf } from './figure-of.ts'
import { newFolder, realTime, removeFolders, words } from './given.ts'
import { noPostgres, startPostgres, type Cluster } from './postgres.ts'
import { startWriter, type Writer } from './writing.ts'

const ROUNDS = 50
const CRASHES = 5
const TIMEOUT_MS = 240_000

afterAll(removeFolders)

/** Lets it write for a random while; fails when nothing is acknowledged, because then nothing would be tested. */
async function writeAWhile(writer: Writer): Promise<void> {
  for (let waited = 0; writer.acknowledged.length === 0; waited += 5) {
    if (waited > 20_000) throw new Error('The writer does not write')
    await pause(5)
  }
  await pause(Math.random() * 120)
}

/** Opens it anew and looks at all of it; returns the last number. */
async function expectWhole(place: Place, name: string, acknowledged: readonly number[]): Promise<number> {
  const store = await openStore({ ...place, vocabulary: words }, realTime)
  const { changes, last } = await store.ledger('north')
  const names = await store.names('north')
  const adopted = (await store.drafts('north')).filter((one) => one.state === 'adopted')
  const events = await Promise.all(adopted.slice(0, 20).map((one) => store.draftEvents('north', one.id)))
  const book = await store.series('north')
  await store.close()
  expect(book.loads.map(({ number }) => number)).toEqual(book.loads.map((_, at) => at + 1))
  const figures = new Set(book.series(figureOf(name, 0)).map(({ value }) => value))
  expect(acknowledged.filter((value) => !figures.has(value))).toEqual([])
  expect(last).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0)
  expect(last % 3).toBe(0)
  expect(changes.every((change, at) => change.seq === at + 1)).toBe(true)
  expect(names.size).toBe(last)
  expect(adopted).toHaveLength(last / 3)
  expect(events.every(([event, more]) => event?.is === 'adopted' && !more)).toBe(true)
  return last
}

async function killRounds(place: Place): Promise<void> {
  let before = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = startWriter(place, `w${round}`, 1_000_000)
    await writeAWhile(writer)
    const acknowledged = await writer.kill()
    expect(acknowledged[0]).toBeGreaterThan(before)
    before = await expectWhole(place, `w${round}`, acknowledged)
  }
}

describe.concurrent('a process that is killed loses nothing that was acknowledged', () => {
  let cluster: Cluster | undefined
  beforeAll(async () => {
    if (!noPostgres) cluster = await startPostgres({ synced: true })
  })
  afterAll(() => cluster?.stop())

  test('on the embedded store', { timeout: TIMEOUT_MS }, () => killRounds({ folder: newFolder() }))

  test.skipIf(noPostgres)('on PostgreSQL', { timeout: TIMEOUT_MS }, async () => {
    await killRounds({ databaseUrl: (await cluster?.createDatabase()) ?? '' })
  })
})

describe.skipIf(noPostgres)('a PostgreSQL that is killed loses nothing that was acknowledged', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startPostgres({ synced: true })
  })
  afterAll(() => cluster.stop())

  test('and a store that was open goes on when it is back', { timeout: TIMEOUT_MS }, async () => {
    const place = { databaseUrl: await cluster.createDatabase() }
    const open = await openStore({ ...place, vocabulary: words }, realTime)
    const told: string[] = []
    open.watch((system) => told.push(system))
    for (let round = 0; round < CRASHES; round += 1) {
      told.length = 0
      const writer = startWriter(place, `w${round}`, 1_000_000)
      await writeAWhile(writer)
      await vi.waitFor(() => expect(told).toContain('north'), { timeout: 20_000 })
      await cluster.crash()
      await expect(writer.ended).rejects.toThrow('The writer ended')
      const last = await expectWhole(place, `w${round}`, writer.acknowledged)
      expect((await open.ledger('north')).last).toBe(last)
    }
    await open.close()
  })
})
