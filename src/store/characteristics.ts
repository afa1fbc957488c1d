// What people said of themselves. Read whole only to make a release.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Characteristic } from '#private/characteristics.ts'
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

type Characteristics = Pick<Store, 'characteristicsOf' | 'setCharacteristic' | 'everyoneSaid'>

export function characteristics(engine: Engine): Characteristics {
  const { db } = engine
  return {
    async characteristicsOf(system, person) {
      const all = db.selectFrom('characteristics').selectAll().where('system', '=', system)
      const rows = await all.where('person', '=', person).orderBy('characteristic').execute()
      return rows.map((row) => ({
        person: row.person as Id<'person'>,
        characteristic: row.characteristic as Characteristic,
        value: row.value,
        on: row.said_on as Day,
        account: row.account,
      }))
    },
    async setCharacteristic(system, { person, characteristic, value, on, account }) {
      if (value === undefined) {
        const own = db.deleteFrom('characteristics').where('system', '=', system)
        await own.where('person', '=', person).where('characteristic', '=', characteristic).execute()
        await engine.scrub()
        return
      }
      await db
        .insertInto('characteristics')
        .values({ system, person, characteristic, value, said_on: on, account })
        .onConflict((held) =>
          held.columns(['system', 'person', 'characteristic']).doUpdateSet({ value, said_on: on, account }),
        )
        .execute()
    },
    async everyoneSaid(system, characteristic) {
      const all = db.selectFrom('characteristics').select(['person', 'value']).where('system', '=', system)
      const rows = await all.where('characteristic', '=', characteristic).orderBy('person').execute()
      return new Map(rows.map((row) => [row.person as Id, row.value]))
    },
  }
}
