// What each system lets everyone see, where it chose. Knows not how a choice is followed.
import type { PublicChoice } from '#core/public-choice.ts'
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

export function published({ db }: Engine): Pick<Store, 'published' | 'setPublished'> {
  return {
    async published(system) {
      const row = await db
        .selectFrom('published')
        .select('choice')
        .where('system', '=', system)
        .executeTakeFirst()
      return row && (JSON.parse(row.choice) as PublicChoice)
    },
    async setPublished(system, choice) {
      if (!choice) {
        await db.deleteFrom('published').where('system', '=', system).execute()
        return
      }
      const row = { system, choice: JSON.stringify(choice) }
      await db
        .insertInto('published')
        .values(row)
        .onConflict((held) => held.column('system').doUpdateSet({ choice: row.choice }))
        .execute()
    },
  }
}
