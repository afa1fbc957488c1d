// The baseline for seeing any day: one row for each version of each thing, with the period as a daterange under a GiST
// index, as a careful team would build it on PostgreSQL alone.
import type pg from 'pg'
import type { Ledger } from '#core/ledger.ts'
import type { Day } from '#core/day.ts'

const CHUNK = 5000

export async function createVersions(client: pg.Client, of: Ledger): Promise<void> {
  await client.query('create extension btree_gist')
  await client.query(`create table versions (
    system text not null, kind text not null, id text not null, period daterange not null, "values" jsonb not null)`)
  const rows = [...of.timelines.values()].flatMap(({ kind, id, versions }) =>
    versions.map(({ from, until, values }) => ({ kind, id, from, until: until ?? null, values })),
  )
  for (let at = 0; at < rows.length; at += CHUNK) {
    await client.query(
      `insert into versions select 'large', kind, id, daterange("from", until), "values"
       from jsonb_to_recordset($1::jsonb) as row(kind text, id text, "from" date, until date, "values" jsonb)`,
      [JSON.stringify(rows.slice(at, at + CHUNK))],
    )
  }
  await client.query('create index versions_period on versions using gist (system, period)')
  await client.query('create index versions_id on versions (system, id)')
  await client.query(
    `create index versions_body on versions (system, ("values" ->> 'body')) where kind = 'seat'`,
  )
  await client.query(
    `create index versions_to on versions (system, ("values" ->> 'to')) where kind = 'appointment'`,
  )
  await client.query('vacuum analyze versions')
}

/** Everything of a system in force on a day. */
export async function systemOn(client: pg.Client, system: string, day: Day): Promise<readonly unknown[]> {
  const text = 'select kind, id, "values" from versions where system = $1 and period @> $2::date'
  return (await client.query<object>({ name: 'system', text, values: [system, day] })).rows
}

/** The number of holders of the seats of one body on a day; 0 when it is not in force. */
export async function bodyOn(client: pg.Client, system: string, body: string, day: Day): Promise<number> {
  const select = 'select id, "values" from versions where system = $1 and period @> $2::date'
  const ask = async (name: string, more: string, value: unknown) =>
    (
      await client.query<{ id: string }>({
        name,
        text: `${select} and ${more}`,
        values: [system, day, value],
      })
    ).rows
  if ((await ask('body', 'id = $3', body)).length === 0) return 0
  const seats = await ask('seats', `kind = 'seat' and "values" ->> 'body' = $3`, body)
  const to = seats.map((seat) => seat.id)
  return (await ask('holders', `kind = 'appointment' and "values" ->> 'to' = any($3::text[])`, to)).length
}
