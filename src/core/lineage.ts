// Descent: what a thing came from and what became of it, through renaming, merger, split and transfer. Events of
// every day are told, so that history can be followed from either end.
import type { Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { Snapshot, Thing } from './snapshot.ts'
import { snapshot } from './snapshot.ts'
import type { Day } from './day.ts'

export type Descent = { readonly event: Thing; readonly old: readonly Id[]; readonly new: readonly Id[] }

/** Events in which the thing was one of the old, whenever they were or will be, oldest first. */
export function becameOf(now: Snapshot, of: Id): readonly Descent[] {
  return events(now).filter((event) => event.old.includes(of))
}

/** Events in which the thing was one of the new, whenever they were or will be, oldest first. */
export function cameFrom(now: Snapshot, of: Id): readonly Descent[] {
  return events(now).filter((event) => event.new.includes(of))
}

/** What stands for the thing on the snapshot's day: itself while in force, else those it became, followed on. */
export function heirsOf(now: Snapshot, of: Id): readonly Id[] {
  const past = events(now).filter(({ event }) => event.from <= now.day)
  const heirs = new Set<Id>()
  const seen = new Set<Id>()
  const follow = (id: Id): void => {
    if (seen.has(id)) return
    seen.add(id)
    if (now.find(id)) heirs.add(id)
    else past.filter((event) => event.old.includes(id)).forEach((event) => event.new.forEach(follow))
  }
  follow(of)
  return [...heirs]
}

function events(now: Snapshot): readonly Descent[] {
  const found: Descent[] = []
  const end = snapshot(now.ledger, '9999-12-31' as Day)
  for (const kind of now.ledger.vocabulary.values()) {
    if (!kind.lineage) continue
    for (const thing of end.all(kind))
      found.push({ event: thing, old: idsOf(thing, kind, 'old'), new: idsOf(thing, kind, 'new') })
  }
  return found.toSorted((one, other) =>
    one.event.from < other.event.from ? -1 : one.event.from > other.event.from ? 1 : 0,
  )
}

function idsOf(thing: Thing, kind: Kind, side: 'old' | 'new'): readonly Id[] {
  const name = kind.lineage?.[side]
  const value = name && (thing.values as Readonly<Record<string, unknown>>)[name]
  return name && value ? (kind.fields[name]?.points(value) ?? []) : []
}
