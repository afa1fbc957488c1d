// Who is signed in, and links that work once. What lets a person in is kept as a digest only, so that whoever reads a
// copy of the database cannot sign in with it.
import { createHash } from 'node:crypto'
import type { Engine } from './engine.ts'
import type { Session, Store } from './store.ts'

type Sessions = Pick<
  Store,
  'session' | 'addSession' | 'removeSession' | 'clearSessions' | 'addToken' | 'spendToken'
>

export function sessions({ db }: Engine): Sessions {
  return {
    async session(id) {
      const found = db.selectFrom('sessions').selectAll().where('digest', '=', digestOf(id))
      const row = await found.executeTakeFirst()
      return row && ({ id, account: row.account, expiresAt: row.expires_at } as Session)
    },
    async addSession({ id, account, expiresAt }) {
      const row = { digest: digestOf(id), account, expires_at: expiresAt }
      await db.insertInto('sessions').values(row).execute()
    },
    async removeSession(id) {
      await db.deleteFrom('sessions').where('digest', '=', digestOf(id)).execute()
    },
    async clearSessions(account, now) {
      await db
        .deleteFrom('sessions')
        .where((row) => {
          const ranOut = row('expires_at', '<=', now)
          return account === undefined ? ranOut : row.or([ranOut, row('account', '=', account)])
        })
        .execute()
    },
    async addToken(token, purpose, expiresAt) {
      const row = { digest: digestOf(token), purpose, expires_at: expiresAt }
      await db.insertInto('tokens').values(row).execute()
    },
    async spendToken(token, purpose, now) {
      // Deleting is spending: of two who come at once, one deletes a row and the other finds none.
      const spent = await db
        .deleteFrom('tokens')
        .where('digest', '=', digestOf(token))
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      const fits = spent.numDeletedRows === 1n
      // Other links made for the same are void with it: the first of two may have gone astray.
      await db
        .deleteFrom('tokens')
        .where((row) => {
          const ranOut = row('expires_at', '<=', now)
          return fits ? row.or([ranOut, row('purpose', '=', purpose)]) : ranOut
        })
        .execute()
      return fits
    },
  }
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
