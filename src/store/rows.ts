// Reads and writes the rows of any table, a chunk at a time, so that a store of any size passes through little memory.
import { sql } from 'kysely'
import type { Queries } from './engine.ts'
import { tables, type Row, type Table } from './tables.ts'

/** Rows in the order of their key, of one system or all. The reader wants one unmoving view: `engine.view`. */
export async function* readRows(queries: Queries, table: Table, system?: string): AsyncGenerator<Row[]> {
  const columns = sql.join(table.columns.map((one) => sql.ref(one)))
  const key = sql.join(table.key.map((one) => sql.ref(one)))
  const own = system !== undefined && table.system ? sql`${sql.ref(table.system)} = ${system}` : sql`1 = 1`
  let after = sql`1 = 1`
  for (;;) {
    const { rows } = await sql<Row>`
      select ${columns} from ${sql.table(table.name)} where ${own} and ${after}
      order by ${key} limit ${sql.lit(table.chunk)}`.execute(queries)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    if (rows.length < table.chunk) return
    after = sql`(${key}) > (${sql.join(table.key.map((one) => last[one]))})`
  }
}

/** Rows of one table, which may stand as an older version of this program left it. */
export type Rows = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export async function writeRows(queries: Queries, { name, columns, rows }: Rows): Promise<void> {
  if (rows.length === 0) return
  const into = sql.join(columns.map((one) => sql.ref(one)))
  const values = rows.map((row) => sql`(${sql.join(columns.map((one) => row[one]))})`)
  await sql`insert into ${sql.table(name)} (${into}) values ${sql.join(values)}`.execute(queries)
}

/** The tables that are there: a database that was not brought up to date yet has some of them. */
export async function tablesOf(queries: Queries): Promise<readonly Table[]> {
  const there = new Set((await queries.introspection.getTables()).map((one) => one.name))
  return tables.filter((one) => there.has(one.name))
}

/** Whether nothing at all is kept. */
export async function isEmpty(queries: Queries): Promise<boolean> {
  for (const table of await tablesOf(queries)) {
    const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(queries)
    if (rows.length > 0) return false
  }
  return true
}

export async function removeAll(queries: Queries): Promise<void> {
  for (const table of (await tablesOf(queries)).toReversed())
    await sql`delete from ${sql.table(table.name)}`.execute(queries)
}
