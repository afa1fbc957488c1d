// What the two databases must each do in their own way; everything else of the store is written once, above this.
import type { Kysely, Transaction } from 'kysely'
import type { Seq } from '#core/change.ts'
import type { Tables } from './schema.ts'

/** Where a store is: a folder of its own (embedded SQLite), or a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly databaseUrl: string }

export type Dialect = 'sqlite' | 'postgres'

/** Either the database itself or a transaction in it. */
export type Queries = Kysely<Tables>
export type Writing = Transaction<Tables>

export type Engine = {
  readonly dialect: Dialect
  readonly db: Kysely<Tables>
  /**
   * Runs the work in one transaction, durable when this resolves. Waits for other writers, or runs the work once more
   * when one was in the way. Inside, use only what is handed in, and wait for nothing but the database.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>
  /** Runs the work on one unmoving view of the whole while others go on writing. */
  view<T>(work: (reading: Queries) => Promise<T>): Promise<T>
  /** The last seq of a system, which nobody else appends to until the transaction ends. Undefined: no such system. */
  lastSeq(writing: Writing, system: string): Promise<Seq | undefined>
  /** Tells the other processes, when the transaction ends well, that there is something to see. */
  announce(writing: Writing): Promise<void>
  /** Calls back whenever another process may have appended; returns how to stop. */
  onAnnounced(told: () => void): () => void
  /** Sees to it that names which were deleted do not linger in the files of the database. */
  scrub(): Promise<void>
  /** Runs the work while no other process migrates. */
  migrating<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database cannot be used as it is; the message is for the person who runs the program. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}
