// The ways that people actually took into a role and out of it, from the record: what they held before and after. Knows nothing
// of what anybody wants or could do.
import { addDays, type Day } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import { perSnapshot, perThing } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'
import type { Sector } from '#kinds/lists/sectors.ts'
import { sectorsOfHolder } from './organisations-of-holder.ts'

/** What they held before or after: a role, or a seat where no role is recorded. */
export type Step = {
  readonly position: Id
  /** Of whoever employed or sent them, as it was then. */
  readonly sectors: readonly Sector[]
  /** They held both for a time. */
  readonly beside: boolean
}

export type CareerPath = {
  readonly person: Id
  readonly from: Day
  /** Absent while they hold it. */
  readonly until?: Day
  readonly before?: Step
  readonly after?: Step
}

type Held = { readonly person: Id; readonly position: Id; readonly from: Day; readonly until?: Day }

/**
 * Of everyone who took up the role by the snapshot's day, first to last, each time they did. Before: what they took up last
 * before it. After, once they left: what they took up first after they came, and kept beyond the day they left. Seats count
 * only where someone has no such role, and not those held ex officio.
 */
export const careerPaths = perThing((now, of): readonly CareerPath[] =>
  (heldBy(now).byPosition.get(of) ?? []).map((own) => {
    const others = (heldBy(now).byPerson.get(own.person) ?? []).filter((one) => one.position !== of)
    const before = lastBefore(others, own)
    const after = own.until === undefined ? undefined : firstAfter(others, own, own.until)
    return {
      person: own.person,
      from: own.from,
      ...(own.until !== undefined && { until: own.until }),
      ...(before && { before: stepOf(now, before, own) }),
      ...(after && { after: stepOf(now, after, own) }),
    }
  }),
)

function lastBefore(others: readonly Held[], { from }: Held): Held | undefined {
  return rolesFirst(others.filter((one) => one.from < from)).at(-1)
}

function firstAfter(others: readonly Held[], { from }: Held, left: Day): Held | undefined {
  return rolesFirst(
    others.filter((one) => one.from >= from && (one.until === undefined || one.until > left)),
  )[0]
}

function rolesFirst(all: readonly Held[]): readonly Held[] {
  const roles = all.filter(({ position }) => kindOf(position) === 'role')
  return roles.length > 0 ? roles : all
}

function stepOf(now: Snapshot, one: Held, own: Held): Step {
  const lastDay = one.until === undefined ? now.day : addDays(one.until, -1)
  const [ownEnd, end] = [own.until ?? '9999', one.until ?? '9999']
  return {
    position: one.position,
    sectors: sectorsOfHolder(now.at(lastDay < now.day ? lastDay : now.day), one.position),
    beside: one.from < ownEnd && own.from < end,
  }
}

// In order of beginning, and of position where two begin on a day.
const heldBy = perSnapshot((now) => {
  const all = (now.ledger.byKind.get('appointment') ?? [])
    .flatMap((id) => heldIn(now.ledger.timelines.get(id)))
    .filter(({ from }) => from <= now.day)
    .map(({ until, ...one }): Held => (until !== undefined && until <= now.day ? { ...one, until } : one))
    .toSorted((one, other) => inOrder(one.from, other.from) || inOrder(one.position, other.position))
  return {
    byPerson: Map.groupBy(all, ({ person }) => person),
    byPosition: Map.groupBy(all, ({ position }) => position),
  }
})

// An appointment may be carried on in another role, or begin anew: each stretch in one position is one.
function heldIn(of: Timeline | undefined): readonly Held[] {
  const found: { person: Id; position: Id; from: Day; until?: Day }[] = []
  for (const { from, until, values } of of?.versions ?? []) {
    const [person, position] = [values.person as Id, values.to as Id]
    const open = found.at(-1)
    if (open?.until === from && open.position === position && open.person === person) delete open.until
    else found.push({ person, position, from })
    const last = found.at(-1)
    if (last && until !== undefined) last.until = until
  }
  return found
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
