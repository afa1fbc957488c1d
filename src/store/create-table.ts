// How migrations write a table down so that it is the same on both databases: text ordered by its bytes, whole numbers
// and bytes. Knows no table.
import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { Dialect } from './engine.ts'

/** `?` where there may be nothing. */
export type Columns = Readonly<Record<string, 'text' | 'text?' | 'whole' | 'bytes'>>

/** Begins a table; the caller adds what else it holds to, and executes it. */
export type CreateTable = (
  name: string,
  columns: Columns,
  key: readonly string[],
) => CreateTableBuilder<string, string>

export function createTable(db: Kysely<unknown>, dialect: Dialect): CreateTable {
  const types = typesOf(dialect)
  return (name, columns, key) => {
    let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
    for (const [column, type] of Object.entries(columns)) {
      const written = type === 'whole' ? sql`integer` : type === 'bytes' ? types.bytes : types.text
      table = table.addColumn(column, written, (one) => (type === 'text?' ? one : one.notNull()))
    }
    return table.addPrimaryKeyConstraint(`${name}_key`, [...key]).modifyEnd(types.closing)
  }
}

function typesOf(dialect: Dialect) {
  return dialect === 'sqlite'
    ? { text: sql`text`, bytes: sql`blob`, closing: sql`strict` }
    : // Ordered by bytes as in SQLite; an index in a language's order breaks when the system's library is upgraded.
      { text: sql`text collate "C"`, bytes: sql`bytea`, closing: sql`` }
}
