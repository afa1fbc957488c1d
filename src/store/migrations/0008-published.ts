// Why: a system that is open to everyone chooses what everyone sees of it. Without a row, everything that everyone saw before.
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from '../create-table.ts'
import type { Dialect } from '../engine.ts'

export function published(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect)('published', { system: 'text', choice: 'text' }, ['system'])
        .addForeignKeyConstraint('published_system', ['system'], 'systems', ['slug'])
        .execute()
    },
  }
}
