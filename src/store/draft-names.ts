// Names of people that a draft brings, apart from what it proposes so that they can be erased for good, and apart from
// the names of the system until the draft is adopted.
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Engine, Queries, Writing } from './engine.ts'
import { putNames } from './names.ts'
import type { NameRow } from './schema.ts'
import type { Store } from './store.ts'

/** Rows of one statement, of six columns each. */
const CHUNK = 2000

export function draftNames({ db }: Engine): Pick<Store, 'draftNames'> {
  return {
    async draftNames(system, id) {
      const rows = await db
        .selectFrom('draft_names')
        .selectAll()
        .where('system', '=', system)
        .where('draft', '=', id)
        .orderBy('person')
        .execute()
      return rows.map(nameOf)
    },
  }
}

/** Adds names, or puts them in the place of those the draft brought. The last one given of a person counts. */
export async function putDraftNames(
  queries: Queries,
  system: string,
  draft: string,
  given: readonly NameGiven[],
): Promise<void> {
  const rows = [...new Map(given.map((one) => [one.id, one])).values()].map((one) => ({
    system,
    draft,
    person: one.id,
    name: one.name,
    email: one.email ?? null,
    phone: one.phone ?? null,
  }))
  for (let at = 0; at < rows.length; at += CHUNK)
    await queries
      .insertInto('draft_names')
      .values(rows.slice(at, at + CHUNK))
      .onConflict((held) =>
        held.columns(['system', 'draft', 'person']).doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          email: row.ref('excluded.email'),
          phone: row.ref('excluded.phone'),
        })),
      )
      .execute()
}

/**
 * Makes the names that a draft brings names of the system. Only those taken out here are put there, so that a name
 * that is erased at the same moment cannot come back by it.
 */
export async function moveDraftNames(writing: Writing, system: string, draft: string): Promise<void> {
  const rows = await writing
    .deleteFrom('draft_names')
    .where('system', '=', system)
    .where('draft', '=', draft)
    .returning(['person', 'name', 'email', 'phone'])
    .execute()
  await putNames(writing, system, rows.map(nameOf))
}

function nameOf({ person, name, email, phone }: Omit<NameRow, 'system'>): NameGiven {
  return { id: person as Id, name, ...(email !== null && { email }), ...(phone !== null && { phone }) }
}
