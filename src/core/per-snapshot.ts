// What follows from a snapshot, worked out once for it. A snapshot never changes, so neither does what follows.
import type { Id } from './id.ts'
import type { Snapshot } from './snapshot.ts'

/** The same question, asked of each snapshot once: the answer is kept as long as the snapshot is. */
export function perSnapshot<V>(make: (now: Snapshot) => V): (now: Snapshot) => V {
  const kept = new WeakMap<Snapshot, { readonly value: V }>()
  return (now) => {
    const known = kept.get(now)
    if (known) return known.value
    const value = make(now)
    kept.set(now, { value })
    return value
  }
}

/** The same, asked of one thing at a time. */
export function perThing<V>(make: (now: Snapshot, of: Id) => V): (now: Snapshot, of: Id) => V {
  const kept = perSnapshot(() => new Map<Id, { readonly value: V }>())
  return (now, of) => {
    const all = kept(now)
    const known = all.get(of)
    if (known) return known.value
    const value = make(now, of)
    all.set(of, { value })
    return value
  }
}
