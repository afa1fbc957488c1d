// Who may sign in. Logins are kept in lower case, so that Pat@ and pat@ are one.
import type { Engine } from './engine.ts'
import type { AccountRow } from './schema.ts'
import type { Account, Store } from './store.ts'

type Accounts = Pick<
  Store,
  'accounts' | 'accountByLogin' | 'account' | 'createAccount' | 'setPassword' | 'closeAccount'
>

export function accounts(engine: Engine): Accounts {
  const { db } = engine
  const all = db.selectFrom('accounts').selectAll()
  return {
    async accounts() {
      return (await all.orderBy('login').execute()).map(accountOf)
    },
    async accountByLogin(login) {
      const row = await all.where('login', '=', login.toLowerCase()).executeTakeFirst()
      return row && { ...accountOf(row), passwordHash: row.password_hash }
    },
    async account(id) {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && accountOf(row)
    },
    async createAccount({ id, login, name, owner, createdAt, closed }, passwordHash) {
      const row = {
        id,
        login: login.toLowerCase(),
        name,
        owner: owner ? 1 : 0,
        created_at: createdAt,
        closed: closed ? 1 : 0,
        password_hash: passwordHash,
      }
      const insert = db.insertInto('accounts').values(row)
      const made = await insert.onConflict((taken) => taken.column('login').doNothing()).executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n
    },
    async setPassword(id, passwordHash) {
      await db.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', id).execute()
    },
    closeAccount: (id) =>
      engine.write(async (writing) => {
        await writing.updateTable('accounts').set({ closed: 1 }).where('id', '=', id).execute()
        await writing.deleteFrom('sessions').where('account', '=', id).execute()
      }),
  }
}

function accountOf({ id, login, name, owner, created_at, closed }: AccountRow): Account {
  return { id, login, name, owner: owner === 1, createdAt: created_at, closed: closed === 1 } as Account
}
