// Who wants no e-mail of a system. Everyone else may get some, where mail is set up.
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

export function withoutMail({ db }: Engine): Pick<Store, 'withoutMail' | 'setMail'> {
  return {
    async withoutMail(system) {
      const rows = await db
        .selectFrom('without_mail')
        .select('account')
        .where('system', '=', system)
        .execute()
      return new Set(rows.map((row) => row.account))
    },
    async setMail(system, account, wanted) {
      if (wanted) {
        const own = db.deleteFrom('without_mail').where('system', '=', system)
        await own.where('account', '=', account).execute()
        return
      }
      await db
        .insertInto('without_mail')
        .values({ system, account })
        .onConflict((held) => held.doNothing())
        .execute()
    },
  }
}
