// Who may do what in which system. No grant is no row.
import type { Engine } from './engine.ts'
import type { Access, Store } from './store.ts'

export function grants({ db }: Engine): Pick<Store, 'grants' | 'grantsOf' | 'grant'> {
  return {
    async grants(account) {
      const rows = await db.selectFrom('grants').selectAll().where('account', '=', account).execute()
      return new Map(rows.map((row) => [row.system, row.access as Access]))
    },
    async grantsOf(system) {
      const rows = await db.selectFrom('grants').selectAll().where('system', '=', system).execute()
      return new Map(rows.map((row) => [row.account, row.access as Access]))
    },
    async grant(account, system, access) {
      if (access === 'public') {
        const own = db.deleteFrom('grants').where('account', '=', account)
        await own.where('system', '=', system).execute()
        return
      }
      await db
        .insertInto('grants')
        .values({ system, account, access })
        .onConflict((held) => held.columns(['system', 'account']).doUpdateSet({ access }))
        .execute()
    },
  }
}
