// Memory: how much a process grows by each system of ten years that it holds. Beside it: the same rows parsed and kept.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { dayAt, largeSystem } from './large-system.ts'
import { apart, held, type Figure } from './measure.ts'
import { inFolder, keep, open } from './place.ts'
import { snapshot } from '#core/snapshot.ts'
import { kinds } from '#kinds/index.ts'

const SYSTEMS = 3
const HERE = new URL(import.meta.url)

type Grown = Awaited<ReturnType<typeof held>>

export function run(): Promise<readonly Figure[]> {
  return inFolder(async ({ folder }) => {
    const store = await open({ folder })
    const system = largeSystem()
    for (let at = 0; at < SYSTEMS; at++) await keep(store, system, `large-${at}`)
    await store.close()
    const ours = await apart<Grown>(HERE, 'growByLedgers', folder)
    const rows = await apart<Grown>(HERE, 'growByRows', folder)
    const figure = (what: string, of: keyof Grown, budget?: number): Figure => ({
      what: `A system of 50,000 changes, loaded and looked at: ${what}`,
      unit: 'MB',
      ours: ours[of],
      baseline: { what: 'its rows parsed and kept', value: rows[of] },
      ...(budget !== undefined && { budget }),
    })
    return [figure('growth of the process', 'resident', 100), figure('growth of its values', 'values')]
  })
}

/** Megabytes for each system held by a store and seen on a day. */
export async function growByLedgers(folder: string): Promise<Grown> {
  const store = await open({ folder })
  return growth(async (at) => {
    const ledger = await store.ledger(`large-${at}`)
    const now = snapshot(ledger, dayAt(0.9))
    for (const kind of kinds) now.all(kind)
    return now
  })
}

export async function growByRows(folder: string): Promise<Grown> {
  const file = new Database(join(folder, 'throughline.db'))
  const rows = file.prepare<[string], { change: string }>(
    'select seq, recorded_at, change from changes where system = ?',
  )
  return growth(async (at) => rows.all(`large-${at}`).map((row) => JSON.parse(row.change) as unknown))
}

async function growth(hold: (at: number) => Promise<unknown>): Promise<Grown> {
  const kept: unknown[] = []
  const before = await held()
  for (let at = 0; at < SYSTEMS; at++) kept.push(await hold(at))
  const after = await held()
  if (kept.length !== SYSTEMS) throw new Error('Nothing was held')
  return {
    resident: (after.resident - before.resident) / SYSTEMS,
    values: (after.values - before.values) / SYSTEMS,
  }
}
