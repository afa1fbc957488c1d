// Recording: one change at a time, durable before it is acknowledged, onto the record of ten years. Beside it: the same
// row inserted through the driver, as durable, without asking whether it can be.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import pg from 'pg'
import type { Proposal } from '#core/change.ts'
import { id } from '#core/id.ts'
import type { Place } from '#store/engine.ts'
import type { Store } from '#store/store.ts'
import { dayAt } from './large-system.ts'
import { byTurns, type Figure, type Timed } from './measure.ts'
import { fill, inFolder, inPostgres, keepBeginning, open } from './place.ts'

const TURNS = 200

export async function run(): Promise<readonly Figure[]> {
  return [
    ...(await inFolder((place) => appendTo(place, 'SQLite'))),
    ...(await inPostgres((place) => appendTo(place, 'PostgreSQL'))),
  ]
}

async function appendTo(place: Place, database: string): Promise<readonly Figure[]> {
  await fill(place)
  const store = await open(place)
  await keepBeginning(store, 'small')
  const raw = await inserter(place)
  const [large, small, inserted] = (await byTurns(TURNS, [
    await appender(store, 'large'),
    await appender(store, 'small'),
    raw.insert,
  ])) as [Timed, Timed, Timed]
  await raw.close()
  await store.close()
  const figure = (what: string, { ms }: Timed): Figure => ({
    what: `Single changes recorded on ${database}, ${what}`,
    unit: 'a second',
    ours: 1000 / ms,
    baseline: { what: 'plain inserts through the driver', value: 1000 / inserted.ms },
  })
  return [figure('onto 50,000', large), figure('onto a new record', small)]
}

async function appender(store: Store, system: string): Promise<(turn: number) => Promise<void>> {
  let { last } = await store.ledger(system)
  return async (turn) => {
    const done = await store.append(system, last, [proposal(turn)], { by: 'benchmark' })
    if (done.is !== 'appended') throw new Error(JSON.stringify(done))
    last += 1
  }
}

type Inserter = { readonly insert: (turn: number) => unknown; readonly close: () => Promise<unknown> }

async function inserter(place: Place): Promise<Inserter> {
  const row = (turn: number) => [turn, '2026-04-01T09:00:00.000Z', JSON.stringify(proposal(turn))]
  const table =
    'create table plain (seq integer primary key, recorded_at text not null, change text not null)'
  if ('folder' in place) {
    const file = new Database(join(place.folder, 'throughline.db'))
    file.pragma('synchronous = full')
    file.pragma('fullfsync = on')
    file.exec(table)
    const insert = file.prepare('insert into plain values (?, ?, ?)')
    return { insert: (turn) => insert.run(row(turn)), close: async () => file.close() }
  }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  await client.query(table)
  const text = 'insert into plain values ($1, $2, $3)'
  return {
    insert: (turn) => client.query({ name: 'insert', text, values: row(turn) }),
    close: () => client.end(),
  }
}

function proposal(turn: number): Proposal {
  return {
    act: 'begin',
    id: id(`person/new-${turn}`),
    from: dayAt(0.9),
    values: {},
    because: `Minute ${turn}`,
  }
}
