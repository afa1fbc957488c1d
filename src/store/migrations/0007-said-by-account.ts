// Why: an account can be tied to another person of the record. What someone said of themself is shown to the account alone that
// said it, so that nobody reads it by being tied to them.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'

export function saidByAccount(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const text = dialect === 'sqlite' ? sql`text` : sql`text collate "C"`
      // What was said before is of no account that is known, and so shown to none.
      await db.schema
        .alterTable('characteristics')
        .addColumn('account', text, (one) => one.notNull().defaultTo(''))
        .execute()
    },
  }
}
