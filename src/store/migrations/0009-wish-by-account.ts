// Why: as with what people say of themselves, a wish is shown to the account alone that wrote it, so that nobody reads it by being
// tied to the person; shared ones to stewards besides.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'

export function wishByAccount(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const text = dialect === 'sqlite' ? sql`text` : sql`text collate "C"`
      await db.schema
        .alterTable('wishes')
        .addColumn('account', text, (one) => one.notNull().defaultTo(''))
        .execute()
    },
  }
}
