// Why: figures of measures, as they were loaded and when. A load is kept whole, in one row, and never changed: what was
// known when follows from the order of loads. Reading a system reads all its loads, once.
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { createTable } from '../create-table.ts'

export function figures(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect)(
        'figure_loads',
        {
          system: 'text',
          number: 'whole',
          loaded_at: 'text',
          loaded_by: 'text',
          because: 'text',
          file_name: 'text?',
          count: 'whole',
          figures: 'text',
        },
        ['system', 'number'],
      )
        .addForeignKeyConstraint('figure_loads_system', ['system'], 'systems', ['slug'])
        .execute()
    },
  }
}
