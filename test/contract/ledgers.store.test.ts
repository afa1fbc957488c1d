// How many changes stay in memory: systems longest unused are given up, and come back the same.
import { afterEach, expect, test } from 'vitest'
import { ledgers } from '#store/ledgers.ts'
import { withEngine } from '#store/open-engine.ts'
import { addSystems, append, begin, given, import_, newFolder, removeFolders, words } from './given.ts'

const { open, tidy } = given(async () => ({ folder: newFolder() }))
afterEach(async () => {
  await tidy()
  removeFolders()
})

test('the system longest unused is given up when there are too many changes, and reads the same again', async () => {
  const place = { folder: newFolder() }
  const store = await open(place)
  await addSystems(store)
  await append(store, 0, [begin('person/one'), begin('person/two'), begin('person/three')])
  await store.append('south', 0, [begin('person/one'), begin('person/two')], import_)
  await withEngine(place, async ({ db }) => {
    const enough = ledgers(words, db, 5)
    const [north, south] = [await enough.current('north'), await enough.current('south')]
    expect(await enough.current('north')).toBe(north)
    expect(await enough.current('south')).toBe(south)
    const few = ledgers(words, db, 4)
    const before = await few.current('north')
    expect(await few.current('north')).toBe(before)
    await few.current('south')
    const again = await few.current('north')
    expect(again).not.toBe(before)
    expect(again).toEqual(before)
  })
})

test('those who ask while it is read share one reading, and nobody gets what was read before they asked', async () => {
  const place = { folder: newFolder() }
  const store = await open(place)
  await addSystems(store)
  await append(store, 0, [begin('person/one')])
  await withEngine(place, async ({ db }) => {
    const held = ledgers(words, db)
    const [first, second, third] = [held.current('north'), held.current('north'), held.current('north')]
    expect(await second).toBe(await first)
    expect(await third).toBe(await first)
    const early = held.current('north')
    await append(store, 1, [begin('person/two')])
    const late = held.current('north')
    expect((await late).last).toBe(2)
    await early
  })
})

test('a reading that fails, fails for those who asked, and the next one reads', async () => {
  const place = { folder: newFolder() }
  await addSystems(await open(place))
  await withEngine(place, async ({ db }) => {
    const held = ledgers(words, db)
    await db.schema.alterTable('changes').renameTo('away').execute()
    await expect(held.current('north')).rejects.toThrow('no such table')
    await db.schema.alterTable('away').renameTo('changes').execute()
    expect((await held.current('north')).last).toBe(0)
  })
})
