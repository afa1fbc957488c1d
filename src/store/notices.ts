// What was told to whom, in the product and by mail. Knows neither why it was told nor how mail is sent.
import type { Engine, Writing } from './engine.ts'
import type { NoticeRow } from './schema.ts'
import type { Notice, Store } from './store.ts'

type Notices = Pick<
  Store,
  'notices' | 'unreadNotices' | 'addNotices' | 'readNotices' | 'noticesToMail' | 'mailed'
>

/** Rows of one statement, of nine columns each. */
const CHUNK = 2000

export function notices(engine: Engine): Notices {
  const { db } = engine
  return {
    async notices(account, most, system) {
      const all = db.selectFrom('notices').selectAll().where('account', '=', account)
      const own = system === undefined ? all : all.where('system', '=', system)
      const rows = await own.orderBy('told_at', 'desc').orderBy('id').limit(most).execute()
      return rows.map(noticeOf)
    },
    async unreadNotices(account, system) {
      const all = db
        .selectFrom('notices')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('account', '=', account)
        .where('read', '=', 0)
      const row = await (system === undefined ? all : all.where('system', '=', system)).executeTakeFirst()
      return row?.count ?? 0
    },
    addNotices: (all) => engine.write((writing) => putNotices(writing, all)),
    async readNotices(account, ids) {
      const own = db.updateTable('notices').set({ read: 1 }).where('account', '=', account)
      if (ids === 'all') await own.where('read', '=', 0).execute()
      else
        for (let at = 0; at < ids.length; at += CHUNK)
          await own.where('id', 'in', ids.slice(at, at + CHUNK)).execute()
    },
    ...mail(engine),
  }
}

/** Those to accounts that are not there are left out; one that is there already stays as it is. */
export async function putNotices(writing: Writing, all: readonly Notice[]): Promise<void> {
  if (all.length === 0) return
  const there = await writing.selectFrom('accounts').select('id').execute()
  const accounts = new Set(there.map((one) => one.id))
  const rows = all.filter((one) => accounts.has(one.account)).map(rowOf)
  for (let at = 0; at < rows.length; at += CHUNK)
    await writing
      .insertInto('notices')
      .values(rows.slice(at, at + CHUNK))
      .onConflict((held) => held.columns(['system', 'account', 'id']).doNothing())
      .execute()
}

function mail({ db }: Engine): Pick<Store, 'noticesToMail' | 'mailed'> {
  return {
    async noticesToMail(most, now, until) {
      const key = ['system', 'account', 'id'] as const
      const due = db
        .selectFrom('notices')
        .select(key)
        .where('mail', '=', 'waiting')
        .where('mail_at', '<=', now)
        .orderBy('told_at')
        .orderBy('id')
        .limit(most)
      // Whoever waited here for another process finds that the rows are no longer due, and takes none of them.
      const rows = await db
        .updateTable('notices')
        .set({ mail_at: until })
        .where((row) => row(row.refTuple(...key), 'in', due.$asTuple(...key)))
        .where('mail', '=', 'waiting')
        .where('mail_at', '<=', now)
        .returningAll()
        .execute()
      return rows.map(noticeOf).sort(oldestFirst)
    },
    async mailed({ account, id }, mail) {
      const set = typeof mail === 'string' ? { mail } : { mail: 'waiting', mail_at: mail.again }
      const own = db.updateTable('notices').set(set).where('account', '=', account)
      await own.where('id', '=', id).execute()
    },
  }
}

function rowOf(one: Notice): NoticeRow {
  const { system, account, id, at, text, href, read, mail } = one
  return { system, account, id, told_at: at, text, href, read: read ? 1 : 0, mail, mail_at: at }
}

function noticeOf(row: NoticeRow): Notice {
  const { system, account, id, text, href } = row
  const [at, mail] = [row.told_at as Notice['at'], row.mail as Notice['mail']]
  return { system, account, id, at, text, href, read: row.read === 1, mail }
}

function oldestFirst(one: Notice, other: Notice): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
