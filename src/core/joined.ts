// Two snapshots drawn as one: what the second says, and of some kinds also what only the first has. For pictures that show
// what would be taken away beside what would be there.
import type { Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { Snapshot, Thing } from './snapshot.ts'

/** Reads as `after`, and still has the things of the kinds named that only `before` has. */
export function joined(before: Snapshot, after: Snapshot, kinds: readonly string[]): Snapshot {
  const kept = new Map<Id, Thing>()
  for (const name of kinds) {
    const kind = after.ledger.vocabulary.get(name)
    if (!kind) continue
    for (const thing of before.all(kind)) if (!after.find(thing.id)) kept.set(thing.id, thing)
  }
  if (kept.size === 0) return after
  const inOrder = (things: readonly Thing[]) => things.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const extra = (kind: Kind) => [...kept.values()].filter((thing) => thing.kind === kind.name)
  const find = (id: Id | undefined) => after.find(id) ?? (id === undefined ? undefined : kept.get(id))
  const untyped = {
    day: after.day,
    ledger: after.ledger,
    all: (kind: Kind) => inOrder([...after.all(kind), ...extra(kind)]),
    get: (kind: Kind, id: Id | undefined) => {
      const thing = find(id)
      return thing?.kind === kind.name ? thing : undefined
    },
    find,
    pointing: (kind: Kind, field: string, at: Id) => [
      ...after.pointing(kind, field, at),
      ...extra(kind).filter((thing) => pointsAt(thing, kind, field, at)),
    ],
    nearest: after.nearest,
    history: after.history,
    at: after.at,
  }
  // The kind handed in is the key to the values' type, as in each of the two.
  return untyped as Snapshot
}

function pointsAt(thing: Thing, kind: Kind, field: string, at: Id): boolean {
  const value = (thing.values as Readonly<Record<string, unknown>>)[field]
  return value !== undefined && (kind.fields[field]?.points(value) ?? []).includes(at)
}
