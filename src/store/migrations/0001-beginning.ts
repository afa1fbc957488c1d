// Why: the first schema. What belongs to a system carries its slug first in its key, so that systems never mix and can
// be spread over machines by it. Names of people stand apart from the changes, so that they can be erased.
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { createTable, type Columns, type CreateTable } from '../create-table.ts'

export function beginning(dialect: Dialect): Migration {
  return { up: (db) => create(createTable(db, dialect)) }
}

async function create(table: CreateTable): Promise<void> {
  await table(
    'systems',
    {
      slug: 'text',
      name: 'text',
      root: 'text',
      created_at: 'text',
      open_to_public: 'whole',
      last_seq: 'whole',
    },
    ['slug'],
  ).execute()
  await table('changes', { system: 'text', seq: 'whole', recorded_at: 'text', change: 'text' }, [
    'system',
    'seq',
  ])
    .addForeignKeyConstraint('changes_system', ['system'], 'systems', ['slug'])
    .execute()
  await table('names', { system: 'text', person: 'text', name: 'text', email: 'text?', phone: 'text?' }, [
    'system',
    'person',
  ])
    .addForeignKeyConstraint('names_system', ['system'], 'systems', ['slug'])
    .execute()
  await createImports(table)
  await createAccess(table)
}

async function createImports(table: CreateTable): Promise<void> {
  const imports: Columns = {
    system: 'text',
    id: 'text',
    format: 'text',
    file_name: 'text',
    settings: 'text',
    answers: 'text',
    as_at: 'text',
    state: 'text',
    created_at: 'text',
    recorded_by: 'text',
    version: 'whole',
    bytes: 'bytes',
  }
  await table('imports', imports, ['system', 'id'])
    .addForeignKeyConstraint('imports_system', ['system'], 'systems', ['slug'])
    .execute()
  const remembered: Columns = { system: 'text', format: 'text', fingerprint: 'text', settings: 'text' }
  await table('remembered', remembered, ['system', 'format', 'fingerprint'])
    .addForeignKeyConstraint('remembered_system', ['system'], 'systems', ['slug'])
    .execute()
}

async function createAccess(table: CreateTable): Promise<void> {
  const accounts: Columns = {
    id: 'text',
    login: 'text',
    name: 'text',
    owner: 'whole',
    created_at: 'text',
    closed: 'whole',
    password_hash: 'text',
  }
  await table('accounts', accounts, ['id']).addUniqueConstraint('accounts_login', ['login']).execute()
  await table('grants', { system: 'text', account: 'text', access: 'text' }, ['system', 'account'])
    .addForeignKeyConstraint('grants_system', ['system'], 'systems', ['slug'])
    .addForeignKeyConstraint('grants_account', ['account'], 'accounts', ['id'])
    .execute()
  await table('sessions', { digest: 'text', account: 'text', expires_at: 'text' }, ['digest'])
    .addForeignKeyConstraint('sessions_account', ['account'], 'accounts', ['id'])
    .execute()
  await table('tokens', { digest: 'text', purpose: 'text', expires_at: 'text' }, ['digest']).execute()
}
