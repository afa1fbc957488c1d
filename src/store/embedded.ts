// The embedded engine: one SQLite file in a folder, synced to disk at every commit, open in several processes at once.
// One connection for each process: SQLite writes one after another anyhow, and reads take microseconds.
import Database from 'better-sqlite3'
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import type { TransactionSettings } from 'kysely'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from './engine.ts'
import type { Tables } from './schema.ts'
import { StorableSqlite } from './storable.ts'

/** How long to wait for another process to finish writing; the longest append takes about a second. */
const BUSY_MS = 10_000
/** How often to look whether another process wrote; looking costs microseconds. */
const LOOK_MS = 200

export function fileIn(folder: string): string {
  return join(folder, 'throughline.db')
}

export async function embedded(folder: string): Promise<Engine> {
  // The folder holds names and password hashes: nobody else's business.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = new Database(fileIn(folder), { timeout: 0 })
  await patiently(() => file.pragma('journal_mode = wal'))
  file.pragma('synchronous = full')
  file.pragma('fullfsync = on')
  file.pragma('foreign_keys = on')
  file.pragma('secure_delete = on')
  const db = new Kysely<Tables>({ dialect: new Embedded({ database: file }) })
  return {
    dialect: 'sqlite',
    db,
    write: (work) => db.transaction().execute(work),
    view: (work) => db.transaction().setAccessMode('read only').execute(work),
    lastSeq: async (writing, system) => {
      const row = await writing
        .selectFrom('systems')
        .select('last_seq')
        .where('slug', '=', system)
        .executeTakeFirst()
      return row?.last_seq
    },
    // Others see it in the number that SQLite keeps for each version of the file.
    announce: async () => {},
    onAnnounced: (told) => lookOutFor(file, told),
    // What is deleted is overwritten (secure_delete), but the log still holds it until it is folded in and emptied.
    scrub: () => emptyLog(file),
    migrating: (work) => alone(file, work),
    close: () => db.destroy(),
  }
}

class Patient extends SqliteDriver {
  #connection: DatabaseConnection | undefined

  override async acquireConnection() {
    const own = await super.acquireConnection()
    this.#connection ??= {
      executeQuery: (query) => patiently(() => own.executeQuery(query)),
      streamQuery: (query, size) => own.streamQuery(query, size),
    }
    return this.#connection
  }

  // All transactions of the store write, and one that turns from reading to writing may find that it cannot.
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}

class Embedded extends SqliteDialect {
  readonly #database: Database.Database

  constructor(config: { readonly database: Database.Database }) {
    super(config)
    this.#database = config.database
  }

  override createDriver() {
    return new Patient({ database: this.#database })
  }

  override createQueryCompiler() {
    return new StorableSqlite()
  }
}

// SQLite's own waiting stops the whole process, and it does not wait at all where two processes open a new folder at
// once. A statement that was refused because another process writes did nothing, so it may be tried again.
async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + BUSY_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await pause(1 + Math.random() * 10)
    }
  }
}

// While another process reads, or a transaction of this one is under way, the log cannot be emptied; both take
// milliseconds.
async function emptyLog(file: Database.Database): Promise<void> {
  const end = performance.now() + BUSY_MS
  while (!isEmptied(file)) {
    if (performance.now() > end)
      throw new Error('The log could not be emptied: someone reads or writes on and on')
    await pause(10)
  }
}

function isEmptied(file: Database.Database): boolean {
  return !file.inTransaction && file.pragma('wal_checkpoint(truncate)', { simple: true }) === 0
}

// Kysely's migrator takes no lock on SQLite and no transaction either; this is both.
async function alone<T>(file: Database.Database, work: () => Promise<T>): Promise<T> {
  await patiently(() => file.exec('begin immediate'))
  try {
    const done = await work()
    file.exec('commit')
    return done
  } catch (error) {
    file.exec('rollback')
    throw error
  }
}

function lookOutFor(file: Database.Database, told: () => void): () => void {
  const version = () => file.pragma('data_version', { simple: true })
  let seen = version()
  const timer = setInterval(() => {
    const now = version()
    if (now !== seen) told()
    seen = now
  }, LOOK_MS)
  timer.unref()
  return () => clearInterval(timer)
}

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
