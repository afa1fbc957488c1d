// Moves systems from one store to another, between the two databases or not, without loss: every change with its
// number, moment and author, names, files, drafts, what was remembered, and grants and notices by login. The store it
// comes from is left as it is; retire it when the other has been looked at.
import { problem, type Problem } from '#core/problem.ts'
import type { Place, Queries } from './engine.ts'
import { migrate } from './migrate.ts'
import { withEngine } from './open-engine.ts'
import { isEmpty, readRows, writeRows } from './rows.ts'
import type { AccountRow } from './schema.ts'
import { tables, type Row, type Table } from './tables.ts'

/** Moves everything, accounts and sessions too, into a store that holds nothing yet. */
export function moveAll(from: Place, to: Place): Promise<readonly Problem[]> {
  return between(from, to, async (reading, writing) => {
    if (!(await isEmpty(writing)))
      return [
        problem('not-empty', 'The store to move into is in use', 'Choose an empty one, or name systems.'),
      ]
    for (const table of tables) await copy(reading, writing, table)
    return []
  })
}

/** Moves one system. Accounts that may use it come along, as no owners, where the other store has no such login. */
export function moveSystem(from: Place, to: Place, slug: string): Promise<readonly Problem[]> {
  return between(from, to, async (reading, writing) => {
    if (!(await has(reading, slug)))
      return [problem('no-such-system', `There is no system ${slug} to move`, 'Check the spelling.')]
    if (await has(writing, slug))
      return [problem('taken', `The other store has a system ${slug} already`, 'Choose another store.')]
    const accounts = await accountsMoved(reading, writing, slug)
    for (const table of tables) {
      if (table.system) await copy(reading, writing, table, slug, (row) => ofAccountThere(row, accounts))
    }
    return []
  })
}

type Move = (reading: Queries, writing: Queries) => Promise<readonly Problem[]>

// Each end has a connection of its own, so that waiting for one inside a transaction of the other stops nobody.
async function between(from: Place, to: Place, move: Move): Promise<readonly Problem[]> {
  return withEngine(from, (source) =>
    withEngine(to, async (target) => {
      await migrate(source)
      await migrate(target)
      return source.view((reading) => target.write((writing) => move(reading, writing)))
    }),
  )
}

async function copy(
  reading: Queries,
  writing: Queries,
  table: Table,
  system?: string,
  turned: (row: Row) => Row = (row) => row,
): Promise<void> {
  for await (const rows of readRows(reading, table, system))
    await writeRows(writing, { ...table, rows: rows.map(turned) })
}

async function has(queries: Queries, slug: string): Promise<boolean> {
  return !!(await queries.selectFrom('systems').select('slug').where('slug', '=', slug).executeTakeFirst())
}

const OF_ACCOUNTS = [
  'grants',
  'people_of_accounts',
  'notices',
  'without_mail',
  'characteristics',
  'wishes',
  'releases',
  'candidates',
  'offers',
  'access_keys',
] as const

/** The ids that accounts which the system knows have in the store moved to, by their ids here. */
async function accountsMoved(
  reading: Queries,
  writing: Queries,
  slug: string,
): Promise<ReadonlyMap<string, string>> {
  const known = (table: (typeof OF_ACCOUNTS)[number]) =>
    reading.selectFrom(table).select('account').where('system', '=', slug)
  const [first, ...others] = OF_ACCOUNTS
  const all = others.reduce((found, table) => found.union(known(table)), known(first))
  const here = await reading.selectFrom('accounts').selectAll().where('id', 'in', all).execute()
  const moved = new Map<string, string>()
  for (const account of here) moved.set(account.id, await accountThere(writing, account))
  return moved
}

async function accountThere(writing: Queries, account: AccountRow): Promise<string> {
  const same = writing.selectFrom('accounts').select('id').where('login', '=', account.login)
  const there = await same.executeTakeFirst()
  if (there) return there.id
  await writing
    .insertInto('accounts')
    .values({ ...account, owner: 0 })
    .execute()
  return account.id
}

function ofAccountThere(row: Row, accounts: ReadonlyMap<string, string>): Row {
  const account = accounts.get(String(row['account']))
  return account === undefined ? row : { ...row, account }
}
