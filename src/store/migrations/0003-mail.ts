// Why: whoever is told something by e-mail may want it in the product only, system by system.
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { createTable } from '../create-table.ts'

export function mail(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect)('without_mail', { system: 'text', account: 'text' }, [
        'system',
        'account',
      ])
        .addForeignKeyConstraint('without_mail_system', ['system'], 'systems', ['slug'])
        .addForeignKeyConstraint('without_mail_account', ['account'], 'accounts', ['id'])
        .execute()
    },
  }
}
