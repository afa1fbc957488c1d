// Since when something has been so of a thing, without a break. Knows no form of file.
import type { When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'

/** The start of the stretch that reaches the snapshot's day; nothing where it is not so on the day. */
export function trueSince(now: Snapshot, of: Id, so: (values: Values) => boolean): When | undefined {
  const life = now.ledger.timelines.get(of)
  const versions = life?.versions ?? []
  // As precisely as the day of the change is known.
  const changed = (seq: number) => life?.changes.find((change) => change.seq === seq)?.from
  let found: When | undefined
  let reached: (typeof versions)[number] | undefined
  for (const version of versions.toReversed()) {
    if (version.from > now.day) continue
    const touches = reached
      ? version.until === reached.from
      : version.until === undefined || now.day < version.until
    if (!touches || !so(version.values)) break
    const begins = versions.find((one) => one.period === version.period) === version
    found = begins ? version.period.start : changed(version.seq)
    reached = version
  }
  return found
}
