// Things in force that point at things which are no more: what a reorganisation left behind. Knows no check.
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'

export type Orphan = {
  readonly thing: Id
  readonly kind: string
  /** The field by which it points. */
  readonly field: string
  readonly target: Id
}

// They tell of something that happened, or of what was looked at: that it is past is no fault of theirs.
const PAST = new Set(['decision', 'lineage', 'set-aside'])

/**
 * In order of kind, id and field. What is yet to begin is not told: someone has seen to it. Nor is what points at
 * something that never began.
 */
export const orphansOf = perSnapshot((now): readonly Orphan[] => {
  const gone = new Map<Id, boolean>()
  const isGone = (id: Id): boolean => {
    const known = gone.get(id)
    if (known !== undefined) return known
    const found = !now.find(id) && hasEnded(now, id)
    gone.set(id, found)
    return found
  }
  return [...now.ledger.vocabulary.values()]
    .filter((kind) => !PAST.has(kind.name))
    .flatMap((kind) => orphansAmong(now, kind, isGone))
})

function orphansAmong(now: Snapshot, kind: Kind, isGone: (id: Id) => boolean): readonly Orphan[] {
  const pointers = Object.entries(kind.fields).filter(([, { entry }]) => entry.type === 'references')
  if (pointers.length === 0) return []
  const found: Orphan[] = []
  for (const thing of now.all(kind)) {
    for (const [field, { points }] of pointers) {
      const value = (thing.values as Readonly<Record<string, unknown>>)[field]
      if (value === undefined) continue
      for (const target of points(value))
        if (isGone(target)) found.push({ thing: thing.id, kind: kind.name, field, target })
    }
  }
  return found
}

function hasEnded(now: Snapshot, id: Id): boolean {
  const versions = now.ledger.timelines.get(id)?.versions ?? []
  const began = versions.some((one) => one.from <= now.day)
  return began && !versions.some((one) => one.from > now.day)
}
