// What several processes on one database may rely on: they start at once, see each other's changes, and hear of them.
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { day } from '#core/day.ts'
import { withEngine } from '#store/open-engine.ts'
import { latest, migrate, version } from '#store/migrate.ts'
import { CannotOpen } from '#store/engine.ts'
import type { StoredDraft } from '#store/store.ts'
import { filledBefore } from '../filled-before.ts'
import { addSystems, append, begin, early, type Given } from '../given.ts'
import { startWriter } from '../writing.ts'

export function sharingSuite(given: Given): void {
  test('many may open a new place at once', async () => {
    const place = await given.place()
    const stores = await Promise.all(Array.from({ length: 6 }, () => given.open(place)))
    const [first] = stores
    if (first) await addSystems(first)
    for (const store of stores)
      expect((await store.systems()).map((one) => one.slug)).toEqual(['north', 'south'])
    expect(await withEngine(place, version)).toBe(latest)
    expect(await withEngine(place, migrate)).toEqual([])
  })

  test('processes may open a new place at once, and lose none of each others changes', async () => {
    const place = await given.place()
    const writers = [1, 2, 3].map((name) => startWriter(place, `w${name}`, 10))
    const acknowledged = (await Promise.all(writers.map((one) => one.ended))).flat()
    expect(acknowledged).toHaveLength(30)
    const store = await given.open(place)
    const { changes } = await store.ledger('north')
    expect(changes).toHaveLength(90)
    expect(acknowledged.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, at) => (at + 1) * 3),
    )
    expect((await store.names('north')).size).toBe(90)
  })

  test('one sees what the other recorded, and may build on it', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    await append(one, 0, [begin('person/one')])
    expect((await other.ledger('north')).last).toBe(1)
    await append(other, 1, [begin('person/two')])
    await append(one, 2, [{ act: 'retract', change: 2, because: 'A slip' }])
    expect(await other.ledger('north')).toEqual(await one.ledger('north'))
  })

  test('whoever watches is told of the appends of this process and of others', async () => {
    const place = await given.place()
    const [here, there] = [await given.open(place), await given.open(place)]
    await addSystems(here)
    const told: string[] = []
    const stop = here.watch((system) => told.push(system))
    await append(here, 0, [begin('person/one')])
    expect(told).toEqual(['north'])
    await vi.waitFor(
      async () => {
        const { last } = await there.ledger('south')
        await there.append('south', last, [begin(`person/p-${last}`)], { by: 'there' })
        expect(told).toContain('south')
      },
      { timeout: 10_000, interval: 300 },
    )
    stop()
    const before = told.length
    await append(here, 1, [begin('person/two')])
    expect(told).toHaveLength(before)
  })

  test('a process that is told can read what it was told of', async () => {
    const place = await given.place()
    const here = await given.open(place)
    await addSystems(here)
    const seen = new Promise<number>((resolve) => {
      here.watch((system) => void here.ledger(system).then(({ last }) => resolve(last)))
    })
    const writer = startWriter(place, 'w', 200)
    expect((await seen) % 3).toBe(0)
    expect(await seen).toBeGreaterThan(0)
    await writer.kill()
  })

  test('when an older backup was put back, what is held in memory is given up', async () => {
    const place = await given.place()
    const store = await given.open(place)
    await addSystems(store)
    await append(store, 0, [begin('person/one')])
    await append(store, 1, [begin('person/two')])
    await append(store, 2, [begin('person/three')])
    await withEngine(place, async ({ db }) => {
      await sql`delete from changes where seq > 1`.execute(db)
      await sql`update systems set last_seq = 1`.execute(db)
    })
    expect((await store.ledger('north')).last).toBe(1)
    await append(store, 1, [begin('person/two')])
    await append(store, 2, [begin('person/four')])
    const other = await given.open(place)
    await withEngine(place, async ({ db }) => {
      await sql`delete from changes where seq > 1`.execute(db)
      await sql`update systems set last_seq = 1 where slug = 'north'`.execute(db)
    })
    await append(other, 1, [begin('person/five'), begin('person/six'), begin('person/seven')])
    expect(await store.ledger('north')).toEqual(await other.ledger('north'))
    expect((await store.ledger('north')).timelines.has('person/four' as never)).toBe(false)
  })

  test('a store that an older version filled gains what is new, and keeps what it holds', async () => {
    const place = await given.place()
    await filledBefore(place)
    const stores = await Promise.all([given.open(place), given.open(place), given.open(place)])
    const [store] = stores
    expect(await withEngine(place, version)).toBe(latest)
    expect(await store.systems()).toMatchObject([{ slug: 'north', name: 'The north' }])
    expect(await store.names('north')).toEqual(new Map([['person/one', 'Zoë Example']]))
    expect(await store.drafts('north')).toEqual([])
    await store.addDraft(emptyDraft, [])
    expect(await store.draft('north', 'a')).toEqual(emptyDraft)
  })

  test('a database that a newer program changed is left alone', async () => {
    const place = await given.place()
    await given.open(place)
    await withEngine(place, async ({ db }) => {
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db)
    })
    await expect(given.open(place)).rejects.toThrow(CannotOpen)
  })
}

const emptyDraft: StoredDraft = {
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
