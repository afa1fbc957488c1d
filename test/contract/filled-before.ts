// A store as the first version of Throughline left it: its tables, and a little in them, written without the store.
import type { Place } from '#store/engine.ts'
import { migrate } from '#store/migrate.ts'
import { withEngine } from '#store/open-engine.ts'
import { early } from './given.ts'

export function filledBefore(place: Place): Promise<void> {
  return withEngine(place, async (engine) => {
    await migrate(engine, '0001-beginning')
    const system = { slug: 'north', name: 'The north', root: 'area/north', created_at: early }
    await engine.db
      .insertInto('systems')
      .values({ ...system, open_to_public: 0, last_seq: 0 })
      .execute()
    const name = { person: 'person/one', name: 'Zoë Example', email: null, phone: null }
    await engine.db
      .insertInto('names')
      .values({ system: 'north', ...name })
      .execute()
  })
}
