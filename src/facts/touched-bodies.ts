// The bodies whose places a draft touches on a day: by what it proposes about them, their seats, whoever is in these, or
// a role that these follow.
import { differencesOn } from '#core/laid-differences.ts'
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { seat } from '#kinds/index.ts'
import { movedExOfficio } from './moved-ex-officio.ts'

const kept = new WeakMap<Laid, Map<Day, readonly Id<'body'>[]>>()

/** In order of id. */
export function touchedBodies(of: Laid, day: Day): readonly Id<'body'>[] {
  const known = kept.get(of) ?? new Map<Day, readonly Id<'body'>[]>()
  const before = known.get(day)
  if (before) return before
  const made = find(of, day)
  kept.set(of, known.set(day, made))
  return made
}

function find(of: Laid, day: Day): readonly Id<'body'>[] {
  const [was, would] = [of.was(day), of.would(day)]
  const found = new Set<Id>()
  const add = (position: Id) => {
    for (const now of [was, would]) for (const id of bodiesOf(now, position)) found.add(id)
  }
  const all = differencesOn(of, day)
  for (const one of all) {
    if (one.kind === 'body') found.add(one.id)
    if (one.kind === 'seat') add(one.id)
    if (one.kind === 'appointment') {
      if (one.form !== 'begun') add((one.before.values as { readonly to: Id }).to)
      if (one.form !== 'ended') add((one.after.values as { readonly to: Id }).to)
    }
    if (one.kind === 'role')
      for (const now of [was, would]) for (const { id } of now.pointing(seat, 'exOfficio', one.id)) add(id)
  }
  for (const { position } of movedExOfficio(was, would, all)) add(position)
  return [...found].toSorted() as Id<'body'>[]
}

function bodiesOf(now: Snapshot, position: Id): readonly Id[] {
  const of = now.get(seat, position)?.values.body
  return of ? [of] : []
}
