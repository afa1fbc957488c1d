// Why: the first schema. What belongs to a system carries its slug first in its key, so that systems never mix and can
// be spread over machines by it. Names of people stand apart from the changes, so that they can be erased.
import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'

export function beginning(dialect: Dialect): Migration {
  return { up: (db) => create(db, typesOf(dialect)) }
}

function typesOf(dialect: Dialect) {
  return dialect === 'sqlite'
    ? { text: sql`text`, bytes: sql`blob`, closing: sql`strict` }
    : // Ordered by bytes as in SQLite; an index in a language's order breaks when the system's library is upgraded.
      { text: sql`text collate "C"`, bytes: sql`bytea`, closing: sql`` }
}

type Types = ReturnType<typeof typesOf>
type Columns = Readonly<Record<string, 'text' | 'text?' | 'whole' | 'bytes'>>

async function create(db: Kysely<unknown>, types: Types): Promise<void> {
  const table = (name: string, columns: Columns, key: readonly string[]) =>
    made(db, types, name, columns, key)
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

type Table = (name: string, columns: Columns, key: readonly string[]) => CreateTableBuilder<string, string>

async function createImports(table: Table): Promise<void> {
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

async function createAccess(table: Table): Promise<void> {
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

function made(db: Kysely<unknown>, types: Types, name: string, columns: Columns, key: readonly string[]) {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(columns)) {
    const written = type === 'whole' ? sql`integer` : type === 'bytes' ? types.bytes : types.text
    table = table.addColumn(column, written, (one) => (type === 'text?' ? one : one.notNull()))
  }
  return table.addPrimaryKeyConstraint(`${name}_key`, [...key]).modifyEnd(types.closing)
}
