// Things in force that point at things which are no more: what a reorganisation left behind. Knows no check.
import type { Day } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Ledger } from '#core/ledger.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'

export type Orphan = {
  readonly thing: Id
  readonly kind: string
  /** The field by which it points. */
  readonly field: string
  readonly target: Id
}

/**
 * In order of kind, id and field. What is yet to begin is not told: someone has seen to it. Nor is what points at
 * something that never began.
 */
export const orphansOf = perSnapshot((now): readonly Orphan[] => {
  const gone = goneBy(now)
  if (gone.size === 0) return []
  const kinds = new Set([...gone].map(kindOf))
  return (
    [...now.ledger.vocabulary.values()]
      // What tells of something that happened, or of what was looked at, is not at fault for its being past.
      .filter((kind) => !kind.event && kind.name !== 'set-aside')
      .flatMap((kind) => orphansAmong(now, kind, gone, kinds))
  )
})

// What points only at kinds of which nothing is gone, as thousands of appointments at people, is not gone through.
function orphansAmong(
  now: Snapshot,
  kind: Kind,
  gone: ReadonlySet<Id>,
  kinds: ReadonlySet<string>,
): readonly Orphan[] {
  const pointers = Object.entries(kind.fields).filter(
    ([, { entry }]) => entry.type === 'references' && entry.to.some((one) => kinds.has(one)),
  )
  if (pointers.length === 0) return []
  const found: Orphan[] = []
  for (const thing of now.all(kind)) {
    for (const [field, { points }] of pointers) {
      const value = (thing.values as Readonly<Record<string, unknown>>)[field]
      if (value === undefined) continue
      for (const target of points(value))
        if (gone.has(target)) found.push({ thing: thing.id, kind: kind.name, field, target })
    }
  }
  return found
}

/** Whatever ended by the day and is not to begin again. */
function goneBy(now: Snapshot): ReadonlySet<Id> {
  return new Set(endsOf(now.ledger).flatMap(({ id, until }) => (until <= now.day ? [id] : [])))
}

type End = { readonly id: Id; readonly until: Day }
const kept = new WeakMap<Ledger, readonly End[]>()

/** The last day of each life that has one. Appointments come and go, and nothing hangs on one. */
function endsOf(of: Ledger): readonly End[] {
  const known = kept.get(of)
  if (known) return known
  const ids = [...of.byKind].flatMap(([kind, all]) => (of.vocabulary.get(kind)?.holding ? [] : all))
  const ends = ids.flatMap((id): End[] => {
    const until = of.timelines.get(id)?.versions.at(-1)?.until
    return until === undefined ? [] : [{ id, until }]
  })
  kept.set(of, ends)
  return ends
}
