// Which person of the record an account is, system by system. An account is nobody until someone says so.
import type { Id } from '#core/id.ts'
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

export function peopleOfAccounts({ db }: Engine): Pick<Store, 'peopleOfAccounts' | 'setPersonOfAccount'> {
  return {
    async peopleOfAccounts(system) {
      const own = db.selectFrom('people_of_accounts').selectAll().where('system', '=', system)
      const rows = await own.orderBy('account').execute()
      return new Map(rows.map((row) => [row.account, row.person as Id<'person'>]))
    },
    async setPersonOfAccount(system, account, person) {
      if (person === undefined) {
        const own = db.deleteFrom('people_of_accounts').where('system', '=', system)
        await own.where('account', '=', account).execute()
        return
      }
      await db
        .insertInto('people_of_accounts')
        .values({ system, account, person })
        .onConflict((held) => held.columns(['system', 'account']).doUpdateSet({ person }))
        .execute()
    },
  }
}
