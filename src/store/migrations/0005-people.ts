// Why: what people say of themselves, who could follow whom, and what those whose roles end want and are offered. Kept apart
// from the record, whose lines are for everyone with access, and erased with the person's name.
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { createTable, type Columns } from '../create-table.ts'

const TABLES: readonly (readonly [name: string, columns: Columns, key: readonly string[]])[] = [
  [
    'characteristics',
    { system: 'text', person: 'text', characteristic: 'text', value: 'text', said_on: 'text' },
    ['system', 'person', 'characteristic'],
  ],
  [
    'releases',
    {
      system: 'text',
      number: 'whole',
      released_at: 'text',
      account: 'text',
      characteristic: 'text',
      release: 'text',
      basis: 'text',
    },
    ['system', 'number'],
  ],
  [
    'candidates',
    {
      system: 'text',
      person: 'text',
      role: 'text',
      readiness: 'text',
      consent: 'text',
      account: 'text',
      said_on: 'text',
      note: 'text',
    },
    ['system', 'person', 'role'],
  ],
  [
    'wishes',
    { system: 'text', person: 'text', text: 'text', shared: 'whole', said_on: 'text' },
    ['system', 'person'],
  ],
  [
    'offers',
    {
      system: 'text',
      draft: 'text',
      person: 'text',
      number: 'whole',
      text: 'text',
      from_day: 'text?',
      state: 'text',
      account: 'text',
      made_at: 'text',
    },
    ['system', 'draft', 'person', 'number'],
  ],
]

export function people(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const [name, columns, key] of TABLES)
        await createTable(db, dialect)(name, columns, key)
          .addForeignKeyConstraint(`${name}_system`, ['system'], 'systems', ['slug'])
          .execute()
    },
  }
}
