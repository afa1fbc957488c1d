// Two snapshots drawn as one: what the second says, and of some kinds also what only the first has. For pictures that show
// what would be taken away beside what would be there.
import type { Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { Snapshot, Thing } from './snapshot.ts'

/** Reads as `after`, and still has the things of the kinds named that only `before` has. In order of id, as any snapshot. */
export function joined(before: Snapshot, after: Snapshot, kinds: readonly string[]): Snapshot {
  const kept = new Map<Id, Thing>()
  const byKind = new Map<string, readonly Thing[]>()
  for (const name of new Set(kinds)) {
    const kind = after.ledger.vocabulary.get(name)
    if (!kind) continue
    const extra = before.all(kind).filter(({ id }) => !after.find(id))
    for (const thing of extra) kept.set(thing.id, thing)
    if (extra.length > 0) byKind.set(name, inOrder([...after.all(kind), ...extra]))
  }
  if (kept.size === 0) return after
  const find = (id: Id | undefined) => after.find(id) ?? (id === undefined ? undefined : kept.get(id))
  const untyped = {
    day: after.day,
    ledger: after.ledger,
    all: (kind: Kind) => byKind.get(kind.name) ?? after.all(kind),
    get: (kind: Kind, id: Id | undefined) => {
      const thing = find(id)
      return thing?.kind === kind.name ? thing : undefined
    },
    find,
    pointing: (kind: Kind, field: string, at: Id) => {
      const pointing = after.pointing(kind, field, at)
      // Of the first, not of what is kept: that is a few among very many.
      const extra = byKind.has(kind.name)
        ? before.pointing(kind, field, at).filter(({ id }) => kept.has(id))
        : []
      return extra.length > 0 ? inOrder([...pointing, ...extra]) : pointing
    },
    nearest: after.nearest,
    history: after.history,
    at: after.at,
  }
  // The kind handed in is the key to the values' type, as in each of the two.
  return untyped as Snapshot
}

function inOrder(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
