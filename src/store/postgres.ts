// The PostgreSQL engine: a pool of connections, any number of processes, told of appends by NOTIFY.
// Needs PostgreSQL 15 or later with an UTF-8 database, and a session of its own (no transaction pooler between).
import { CompiledQuery, Kysely, PostgresDialect, sql, type DatabaseConnection } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CannotOpen, type Engine } from './engine.ts'
import { CHANNEL, listen } from './listen.ts'
import type { Tables } from './schema.ts'
import { StorablePostgres } from './storable.ts'

const OLDEST = 150_000
const INT8 = 20

export async function postgres(databaseUrl: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'throughline',
    types: {
      getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
    },
  })
  // A connection that breaks, idle or just handed out, must not end the process: it leaves the pool, and whoever asks
  // it something gets the error.
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  const db = new Kysely<Tables>({ dialect: new Postgres({ pool, onCreateConnection: prepare }) })
  try {
    await refuseUnfit(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    dialect: 'postgres',
    db,
    write: (work) => onceMoreIfInTheWay(() => db.transaction().execute(work)),
    view: (work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    lastSeq: async (writing, system) => {
      const row = await writing
        .selectFrom('systems')
        .select('last_seq')
        .where('slug', '=', system)
        .forUpdate()
        .executeTakeFirst()
      return row?.last_seq
    },
    announce: async (writing) => void (await sql`select pg_notify(${CHANNEL}, '')`.execute(writing)),
    onAnnounced: (told) => listen(databaseUrl, told),
    // A plain vacuum frees the place but leaves the letters standing in it.
    scrub: async () => void (await sql`vacuum (full) names, draft_names`.execute(db)),
    // Kysely's migrator takes an advisory lock here and works in a transaction.
    migrating: (work) => work(),
    close: () => db.destroy(),
  }
}

class Postgres extends PostgresDialect {
  override createQueryCompiler() {
    return new StorablePostgres()
  }
}

// An acknowledged append must outlive the machine, whatever the server's own setting is for others. And a process that
// stops in the middle of one must not keep all others from appending.
async function prepare(connection: DatabaseConnection): Promise<void> {
  const settings = `select set_config('idle_in_transaction_session_timeout', '60s', false),
    case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`
  await connection.executeQuery(CompiledQuery.raw(settings))
}

async function refuseUnfit(db: Kysely<Tables>): Promise<void> {
  const asked = sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`
  const server = (await asked.execute(db)).rows[0]
  if (!server || server.version < OLDEST) throw new CannotOpen('PostgreSQL 15 or later is needed.')
  if (server.encoding !== 'UTF8')
    throw new CannotOpen(`The database is written in ${server.encoding}: create one with encoding UTF8.`)
}

/** Safe because the database undid the whole transaction before it said so. */
async function onceMoreIfInTheWay<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const [serialisation, deadlock] = ['40001', '40P01']
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    if (code !== serialisation && code !== deadlock) throw error
    await pause(20)
    return work()
  }
}

function ignore(): void {}
