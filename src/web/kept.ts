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

/** As many as snapshots: each draft that brings names has names of its own. */
const NAMES_KEPT = 64

/** The names held before where the same are read again, so that what hangs on them is kept. The last ones asked for are held. */
export class KeptNames {
  readonly #held = new Map<string, Names>()

  /** `whose`: of a system, or of a draft in it. */
  of(whose: string, read: Names): Names {
    const before = this.#held.get(whose)
    const names = before && isSame(before, read) ? before : read
    this.#held.delete(whose)
    this.#held.set(whose, names)
    const [oldest] = this.#held.keys()
    if (this.#held.size > NAMES_KEPT && oldest !== undefined) this.#held.delete(oldest)
    return names
  }
}

function isSame(one: Names, other: Names): boolean {
  if (one.size !== other.size) return false
  for (const [id, name] of one as ReadonlyMap<Id, string>) if (other.get(id) !== name) return false
  return true
}
