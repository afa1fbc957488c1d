// Where the benchmarks keep their large system: a new data folder, or a PostgreSQL of their own. Gone when the
// benchmark is.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moment, type Moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { kinds } from '#kinds/index.ts'
import type { Place } from '#store/engine.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { noPostgres, startPostgres } from '../test/contract/postgres.ts'
import { largeSystem, type LargeSystem } from './large-system.ts'

export const words = vocabulary(kinds)
const clock = (): Moment => moment(new Date().toISOString())

export function open(place: Place): Promise<Store> {
  return openStore({ ...place, vocabulary: words }, clock)
}

/** Hands over a new data folder, and removes it afterwards. */
export async function inFolder<T>(work: (place: { readonly folder: string }) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    return await work({ folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Hands over a new database of a server of its own; nothing where PostgreSQL is not installed. */
export async function inPostgres<T>(
  work: (place: { readonly databaseUrl: string }) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (noPostgres) {
    process.stderr.write(`Left out: ${noPostgres}\n`)
    return []
  }
  const cluster = await startPostgres()
  try {
    return await work({ databaseUrl: await cluster.createDatabase() })
  } finally {
    await cluster.stop()
  }
}

/** Keeps a system in a store, as a history that is restored whole. */
export async function keep(store: Store, system: LargeSystem, slug = system.slug): Promise<void> {
  const { name, root, changes, names } = system
  await store.createSystem({ slug, name, root, createdAt: clock() })
  const done = await store.append(slug, 0, changes, { by: 'benchmark', names, as: changes })
  if (done.is !== 'appended')
    throw new Error(`The invented system was not accepted: ${JSON.stringify(done).slice(0, 500)}`)
}

/** Keeps the system of ten years at a place. */
export async function fill(place: Place): Promise<void> {
  const store = await open(place)
  await keep(store, largeSystem())
  await store.close()
}

/** Keeps a system in which nothing was recorded yet. */
export async function keepBeginning(store: Store, slug: string): Promise<void> {
  await store.createSystem({ slug, name: slug, root: id<'area'>('area/system'), createdAt: clock() })
}
