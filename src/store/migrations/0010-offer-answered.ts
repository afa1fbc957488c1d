// Why: several accounts can be tied to one person, so who answered an offer is kept with the answer.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'

export function offerAnswered(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const text = dialect === 'sqlite' ? sql`text` : sql`text collate "C"`
      for (const column of ['answered_by', 'answered_at'])
        await db.schema.alterTable('offers').addColumn(column, text).execute()
    },
  }
}
