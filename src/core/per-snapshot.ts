// What follows from a snapshot, worked out once for it. A snapshot never changes, so neither does what follows.
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
