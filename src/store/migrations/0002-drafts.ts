// Why: drafts, what people say and answer about them, and telling those whom it concerns. What a draft proposes is kept
// whole for each version, because a version is what people endorse. Names that a draft brings stand apart, erasable.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { createTable, type Columns, type CreateTable } from '../create-table.ts'

export function drafts(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = createTable(db, dialect)
      await createDrafts(table)
      await createPeople(table)
      await createIndexes(db)
    },
  }
}

async function createDrafts(table: CreateTable): Promise<void> {
  const draft: Columns = {
    system: 'text',
    id: 'text',
    state: 'text',
    version: 'whole',
    events: 'whole',
    about: 'text',
    proposals: 'whole',
    created_at: 'text',
    created_by: 'text',
    saved_at: 'text',
    saved_by: 'text',
    due_at: 'text?',
    due: 'text?',
  }
  await table('drafts', draft, ['system', 'id'])
    .addForeignKeyConstraint('drafts_system', ['system'], 'systems', ['slug'])
    .execute()
  const ofDraft = (name: string, columns: Columns, key: string) =>
    table(name, { system: 'text', draft: 'text', ...columns }, ['system', 'draft', key])
      .addForeignKeyConstraint(`${name}_draft`, ['system', 'draft'], 'drafts', ['system', 'id'])
      .execute()
  await ofDraft(
    'draft_versions',
    {
      version: 'whole',
      saved_at: 'text',
      saved_by: 'text',
      editorial: 'whole',
      note: 'text?',
      contents: 'text',
    },
    'version',
  )
  await ofDraft(
    'draft_events',
    { number: 'whole', happened_at: 'text', happened_by: 'text', event: 'text' },
    'number',
  )
  await ofDraft('draft_names', { person: 'text', name: 'text', email: 'text?', phone: 'text?' }, 'person')
}

async function createPeople(table: CreateTable): Promise<void> {
  await table('people_of_accounts', { system: 'text', account: 'text', person: 'text' }, [
    'system',
    'account',
  ])
    .addForeignKeyConstraint('people_of_accounts_system', ['system'], 'systems', ['slug'])
    .addForeignKeyConstraint('people_of_accounts_account', ['account'], 'accounts', ['id'])
    .execute()
  const notice: Columns = {
    system: 'text',
    account: 'text',
    id: 'text',
    told_at: 'text',
    text: 'text',
    href: 'text',
    read: 'whole',
    mail: 'text',
    mail_at: 'text',
  }
  await table('notices', notice, ['system', 'account', 'id'])
    .addForeignKeyConstraint('notices_system', ['system'], 'systems', ['slug'])
    .addForeignKeyConstraint('notices_account', ['account'], 'accounts', ['id'])
    .execute()
}

// What is asked about all systems at once is asked each minute, and finds little or nothing.
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('drafts_due')
    .on('drafts')
    .column('due_at')
    .where(sql.ref('due_at'), 'is not', null)
    .execute()
  await db.schema.createIndex('notices_of_account').on('notices').columns(['account', 'told_at']).execute()
  await db.schema
    .createIndex('notices_to_mail')
    .on('notices')
    .column('mail_at')
    .where(sql.ref('mail'), '=', sql.lit('waiting'))
    .execute()
}
