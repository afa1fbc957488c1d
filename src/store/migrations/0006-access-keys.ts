// Why: programs read the record too (calendars, feed readers, partners' systems). A key opens one system to one of them, and only
// its fingerprint is kept.
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from '../create-table.ts'
import type { Dialect } from '../engine.ts'

export function accessKeys(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const columns = {
        system: 'text',
        id: 'text',
        digest: 'text',
        account: 'text',
        sort: 'text',
        label: 'text',
        access: 'text',
        made_at: 'text',
        ends_at: 'text',
        used_on: 'text?',
      } as const
      await createTable(db, dialect)('access_keys', columns, ['system', 'id'])
        .addForeignKeyConstraint('access_keys_system', ['system'], 'systems', ['slug'])
        .addUniqueConstraint('access_keys_digest', ['digest'])
        .execute()
    },
  }
}
