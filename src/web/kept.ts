// What pages worked out from a snapshot, kept while they look at the same one on the same day with the same names.
// Asked for by a measurement: the overview took 23 ms to work out anew at each request, and takes under 2 ms so.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import type { SystemAsk } from './page.ts'

type Entry = { readonly names: Names; readonly today: Day; readonly value: unknown }
const kept = new WeakMap<Snapshot, Map<string, Entry>>()

/** The value made for this snapshot before, or made now. `what` names it; it must depend on nothing else of the ask. */
export function once<V>({ snapshot, names, today }: SystemAsk, what: string, make: () => V): V {
  const entries = kept.get(snapshot) ?? new Map<string, Entry>()
  kept.set(snapshot, entries)
  const entry = entries.get(what)
  if (entry?.names === names && entry.today === today) return entry.value as V
  const value = make()
  entries.set(what, { names, today, value })
  return value
}

/** The names held before where the same are read again, so that what hangs on them is kept. */
export class KeptNames {
  readonly #bySystem = new Map<string, Names>()

  of(system: string, read: Names): Names {
    const before = this.#bySystem.get(system)
    if (before && isSame(before, read)) return before
    this.#bySystem.set(system, read)
    return read
  }
}

function isSame(one: Names, other: Names): boolean {
  if (one.size !== other.size) return false
  for (const [id, name] of one as ReadonlyMap<Id, string>) if (other.get(id) !== name) return false
  return true
}
