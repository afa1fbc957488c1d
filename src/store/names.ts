// Names and contact details of people, apart from the record so that they can be erased for good.
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Engine, Queries } from './engine.ts'
import type { NameRow } from './schema.ts'
import type { Store } from './store.ts'

/** What is known of a person apart from the record, and goes with the name. */
const OF_PEOPLE = ['draft_names', 'names', 'characteristics', 'candidates', 'wishes', 'offers'] as const

/** Rows of one statement, of five columns each. */
const CHUNK = 2000

export function names(engine: Engine): Pick<Store, 'names' | 'contact' | 'setName' | 'eraseName'> {
  const { db } = engine
  return {
    async names(system) {
      const rows = await db
        .selectFrom('names')
        .select(['person', 'name'])
        .where('system', '=', system)
        .execute()
      return new Map(rows.map((row) => [row.person as Id, row.name]))
    },
    async contact(system, person) {
      const row = await db
        .selectFrom('names')
        .selectAll()
        .where('system', '=', system)
        .where('person', '=', person)
        .executeTakeFirst()
      return row && nameOf(row)
    },
    setName: (system, name) => putNames(db, system, [name]),
    async eraseName(system, person) {
      // Those of drafts first: a draft that is adopted at this moment turns them into names of the system.
      await engine.write(async (writing) => {
        for (const table of OF_PEOPLE) {
          const own = writing.deleteFrom(table).where('system', '=', system)
          await own.where('person', '=', person).execute()
        }
      })
      await engine.scrub()
    },
  }
}

/** Adds names, or puts them in the place of those held. The last one given of a person counts. */
export async function putNames(queries: Queries, system: string, given: readonly NameGiven[]): Promise<void> {
  const rows = [...new Map(given.map((one) => [one.id, rowOf(system, one)])).values()]
  for (let at = 0; at < rows.length; at += CHUNK)
    await queries
      .insertInto('names')
      .values(rows.slice(at, at + CHUNK))
      .onConflict((held) =>
        held.columns(['system', 'person']).doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          email: row.ref('excluded.email'),
          phone: row.ref('excluded.phone'),
        })),
      )
      .execute()
}

function rowOf(system: string, { id, name, email, phone }: NameGiven): NameRow {
  return { system, person: id, name, email: email ?? null, phone: phone ?? null }
}

function nameOf({ person, name, email, phone }: NameRow): NameGiven {
  return { id: person as Id, name, ...(email !== null && { email }), ...(phone !== null && { phone }) }
}
