// Seats whose holder differs because a role, or a seat, that they follow is held otherwise. Knows neither a draft nor
// two days: only two snapshots and what differs between them.
import type { Difference } from '#core/compare.ts'
import { holdersOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { seat } from '#kinds/index.ts'

export type MovedExOfficio = {
  readonly position: Id
  /** The role or seat in which it began. */
  readonly because: Id
  /** The seat follows something else than before; who holds that did not change. */
  readonly otherwise: boolean
  readonly leaves: readonly Id[]
  readonly comes: readonly Id[]
}

/**
 * In the order in which the differences reach them. Only seats in force on both sides, and only people who hold them by
 * following on one side and not at all on the other.
 */
export function movedExOfficio(
  before: Snapshot,
  after: Snapshot,
  differences: readonly Difference[],
): readonly MovedExOfficio[] {
  const reached = new Map<Id, Id>()
  const otherwise = new Set<Id>()
  const visit = (position: Id, because: Id): void => {
    for (const now of [after, before]) {
      for (const { id } of now.pointing(seat, 'exOfficio', position)) {
        if (reached.has(id)) continue
        reached.set(id, because)
        visit(id, because)
      }
    }
  }
  for (const one of differences) {
    for (const position of touchedBy(one)) visit(position, position)
    const follows = one.form === 'changed' && one.fields.includes('exOfficio') && followed(one)
    if (follows && !reached.has(one.id)) {
      reached.set(one.id, follows)
      otherwise.add(one.id)
      visit(one.id, follows)
    }
  }
  return [...reached].flatMap(([position, because]) => {
    const found = moved(before, after, position, because)
    return found ? [{ ...found, otherwise: otherwise.has(position) }] : []
  })
}

function touchedBy(one: Difference): readonly Id[] {
  if (one.kind === 'role' || one.kind === 'seat') return one.form === 'changed' ? [] : [one.id]
  if (one.kind !== 'appointment') return []
  const sides = [one.form !== 'begun' && one.before, one.form !== 'ended' && one.after]
  return sides.flatMap((side) => (side ? [(side.values as { readonly to: Id }).to] : []))
}

type Follows = { readonly exOfficio?: readonly Id[] }

// What is followed now and was not before; else what was followed before.
function followed(one: Extract<Difference, { form: 'changed' }>): Id | undefined {
  const was = (one.before.values as Follows).exOfficio ?? []
  const follows = (one.after.values as Follows).exOfficio ?? []
  return follows.find((id) => !was.includes(id)) ?? was[0]
}

function moved(
  before: Snapshot,
  after: Snapshot,
  position: Id,
  because: Id,
): Omit<MovedExOfficio, 'otherwise'> | undefined {
  if (kindOf(position) !== seat.name || !before.find(position) || !after.find(position)) return undefined
  const [olds, news] = [holdersOf(before, position), holdersOf(after, position)]
  const stays = (all: typeof olds, one: Id) => all.some(({ holder }) => holder === one)
  const away = (all: typeof olds, others: typeof olds) => [
    ...new Set(
      all.filter(({ via, holder }) => via.length > 0 && !stays(others, holder)).map((one) => one.holder),
    ),
  ]
  const [leaves, comes] = [away(olds, news), away(news, olds)]
  return leaves.length + comes.length > 0 ? { position, because, leaves, comes } : undefined
}
