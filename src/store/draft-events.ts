// What happens to drafts besides edits, each event with the next number of its draft; and the moves from one state to
// another, which are events too. The number is taken by counting up in the draft's row, where everybody waits.
import { must } from '#core/problem.ts'
import type { Moment } from '#core/day.ts'
import type { DraftEvent, Happened } from '#drafting/event.ts'
import { moveDraftNames } from './draft-names.ts'
import type { Engine, Writing } from './engine.ts'
import type { DraftEventRow } from './schema.ts'
import type { Recording, Store } from './store.ts'

type DraftEvents = Pick<Store, 'draftEvents' | 'addDraftEvent' | 'closeDraft'>
type Happening = DraftEvent & { readonly at: Moment; readonly by: string }

export function draftEvents(engine: Engine): DraftEvents {
  const { db } = engine
  return {
    async draftEvents(system, id) {
      const rows = await db
        .selectFrom('draft_events')
        .selectAll()
        .where('system', '=', system)
        .where('draft', '=', id)
        .orderBy('number')
        .execute()
      return rows.map(eventOf)
    },
    addDraftEvent: (system, id, event, expected) =>
      engine.write(async (writing) => {
        const row = await counted(writing, system, id, expected).executeTakeFirst()
        must(row || expected !== undefined, `there is no draft ${id} in ${system}`)
        if (row) await insert(writing, system, id, row.events, event)
        return row?.events
      }),
    closeDraft({ system, id, version, events }, from, to, event, due) {
      must((to === 'scheduled') === (due !== undefined), 'a draft is due when it is scheduled, and only then')
      return engine.write(async (writing) => {
        const row = await counted(writing, system, id, events)
          .set({ state: to, due_at: due?.at ?? null, due: due ? JSON.stringify(due) : null })
          .where('version', '=', version)
          .where('state', 'in', [...from])
          .executeTakeFirst()
        if (row) await insert(writing, system, id, row.events, event)
        return !!row
      })
    },
  }
}

/**
 * Closes a draft as adopted within the transaction that appends what it proposes, with its event, and makes its names
 * names of the system. False, with nothing written, when it was saved or closed since it was read, or is not as expected.
 */
export async function adoptDraft(
  writing: Writing,
  system: string,
  { id, version, decision, state, events }: NonNullable<Recording['draft']>,
  by: { readonly at: Moment; readonly by: string; readonly first: number; readonly last: number },
): Promise<boolean> {
  const row = await counted(writing, system, id, events)
    .set({ state: 'adopted', due_at: null, due: null })
    .where('version', '=', version)
    .where('state', 'in', state ? [state] : ['open', 'scheduled'])
    .executeTakeFirst()
  if (!row) return false
  await insert(writing, system, id, row.events, { is: 'adopted', version, decision, ...by })
  await moveDraftNames(writing, system, id)
  return true
}

/** Takes the next number of a draft's events; no row when what the caller adds does not hold of it. */
function counted(writing: Writing, system: string, id: string, expected?: number) {
  const own = writing
    .updateTable('drafts')
    .set((row) => ({ events: row('events', '+', 1) }))
    .where('system', '=', system)
    .where('id', '=', id)
  return (expected === undefined ? own : own.where('events', '=', expected)).returning('events')
}

async function insert(
  writing: Writing,
  system: string,
  draft: string,
  number: number,
  { at, by, ...event }: Happening,
): Promise<void> {
  const row = { system, draft, number, happened_at: at, happened_by: by, event: JSON.stringify(event) }
  await writing.insertInto('draft_events').values(row).execute()
}

function eventOf({ number, happened_at, happened_by, event }: DraftEventRow): Happened {
  return { ...(JSON.parse(event) as DraftEvent), number, at: happened_at as Moment, by: happened_by }
}
