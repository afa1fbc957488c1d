// Loading: the whole record of ten years, read from its database and indexed, in a process that has just begun.
// Beside it: the same rows read and parsed, and nothing more.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import pg from 'pg'
import type { Place } from '#store/engine.ts'
import { apart, byTurns, median, once, type Figure, type Timed } from './measure.ts'
import { fill, inFolder, inPostgres, open } from './place.ts'

const HERE = new URL(import.meta.url)
const ROWS = 'select seq, recorded_at, change from changes order by seq'
const BUDGET = 250

export async function run(): Promise<readonly Figure[]> {
  return [
    ...(await inFolder((place) => loadFrom(place, 'SQLite'))),
    ...(await inPostgres((place) => loadFrom(place, 'PostgreSQL'))),
  ]
}

async function loadFrom(place: Place, database: string): Promise<readonly Figure[]> {
  await fill(place)
  const [first, firstRows] = [await firstOf('loadOnce', place), await firstOf('readOnce', place)]
  const [again, againRows] = await apart<readonly [Timed, Timed]>(HERE, 'loadOften', place)
  const figure = (what: string, ours: Timed, rows: Timed): Figure => ({
    what: `50,000 changes loaded from ${database}, ${what}`,
    unit: 'ms',
    ours: ours.ms,
    processor: ours.processor,
    baseline: { what: 'the same rows read and parsed only', value: rows.ms },
    budget: BUDGET,
  })
  return [figure('first in a new process', first, firstRows), figure('again', again, againRows)]
}

async function firstOf(name: 'loadOnce' | 'readOnce', place: Place): Promise<Timed> {
  const all: Timed[] = []
  for (let turn = 0; turn < 5; turn++) all.push(await apart<Timed>(HERE, name, place))
  return { ms: median(all.map((one) => one.ms)), processor: median(all.map((one) => one.processor)) }
}

/** One load in this process, by a store just opened. */
export async function loadOnce(place: Place): Promise<Timed> {
  const store = await open(place)
  const taken = await once(() => store.ledger('large'))
  await store.close()
  return taken
}

/** The rows alone, over a connection that is open already. */
export async function readOnce(place: Place): Promise<Timed> {
  const rows = await reader(place)
  const taken = await once(rows.read)
  await rows.close()
  return taken
}

export async function loadOften(place: Place): Promise<readonly Timed[]> {
  const rows = await reader(place)
  const stores = await Promise.all(Array.from({ length: 8 }, () => open(place)))
  const taken = await byTurns(6, [(turn) => stores[turn]?.ledger('large'), rows.read], 2)
  await Promise.all(stores.map((store) => store.close()))
  await rows.close()
  return taken
}

type Row = { readonly change: string }
type Reader = { readonly read: () => Promise<unknown>; readonly close: () => Promise<void> }

async function reader(place: Place): Promise<Reader> {
  if ('folder' in place) {
    const file = new Database(join(place.folder, 'throughline.db'))
    const statement = file.prepare<[], Row>(ROWS)
    return { read: async () => parse(statement.all()), close: async () => void file.close() }
  }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  return { read: async () => parse((await client.query<Row>(ROWS)).rows), close: () => client.end() }
}

function parse(rows: readonly Row[]): unknown {
  return rows.map((row) => JSON.parse(row.change) as unknown)
}
