// One side of a comparison, as the address names it: a day, what was known when, and a draft or none.
import type { Day } from '#core/day.ts'
import { proposalsOf } from '#core/draft.ts'
import { problem, type Problem } from '#core/problem.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { look, parseStandpoint, type Standpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import type { Titles } from '#core/field.ts'
import type { Query, SystemAsk } from '../../page.ts'

export type SideName = 'before' | 'after'
export type Side = {
  readonly standpoint: Standpoint
  readonly snapshot: Snapshot
  readonly title: Titles
  /** The query that keeps it in other addresses. */
  readonly keep: Query
}

/** The names of its fields in the address: `before`, `before-known`, `before-draft`. */
export function fieldsOf(name: SideName): {
  readonly day: string
  readonly known: string
  readonly draft: string
} {
  return { day: name, known: `${name}-known`, draft: `${name}-draft` }
}

export async function findSide(
  ask: SystemAsk,
  name: SideName,
  usual: Day,
): Promise<{ readonly side?: Side; readonly problems: readonly Problem[] }> {
  const { query, store, system } = ask
  const fields = fieldsOf(name)
  const [on, known] = [(query[fields.day] ?? '').trim(), (query[fields.known] ?? '').trim()]
  const day = parseStandpoint(on, undefined, usual)
  const standpoint = day && parseStandpoint(on, known, usual)
  if (!standpoint) {
    const field = day ? fields.known : fields.day
    return {
      problems: [
        problem('not-a-day', `"${day ? known : on}" is not a day`, `Write it as ${ask.today}.`, { field }),
      ],
    }
  }
  const wanted = query[fields.draft] ?? ''
  if (!wanted) return { problems: [], side: sideOf(ask, standpoint) }
  const draft = await store.draft(system.slug, wanted)
  if (!draft) {
    const what = problem('no-draft', 'There is no such draft', 'Choose one from the list.', {
      field: fields.draft,
    })
    return { problems: [what] }
  }
  const brought = await store.draftNames(system.slug, wanted)
  const names = new Map([...ask.names, ...brought.map((one) => [one.id, one.name] as const)])
  const laid = { title: draft.contents.title, proposals: proposalsOf(draft.contents) }
  // What was adopted is in the record already.
  const looked = draft.state === 'adopted' ? standpoint : { ...standpoint, draft: laid }
  return { problems: [], side: sideOf({ ...ask, names }, looked, draft.state === 'adopted' ? '' : wanted) }
}

function sideOf(ask: SystemAsk, standpoint: Standpoint, draft = ''): Side {
  const { day, known } = standpoint
  const plain = !known && !standpoint.draft
  const now = plain ? snapshot(ask.ledger, day) : look(ask.ledger, standpoint, ask.now)
  return {
    standpoint,
    snapshot: now,
    title: titles(now, ask.names),
    keep: { on: day, ...(known && { known }), ...(draft && { draft }) },
  }
}
