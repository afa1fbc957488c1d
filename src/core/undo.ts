// Taking back what was adopted: as a mistake, as if it had never been; or from a day on, after having held. What has been
// recorded about the same things since is named, so that nobody undoes more than they know.
import { effectiveDay, isDated, type Change, type DatedChange, type Proposal, type Seq } from './change.ts'
import { changedNames } from './compare.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import type { Values } from './kind.ts'
import type { Ledger } from './ledger.ts'
import type { Problem } from './problem.ts'
import { faultsOf } from './refuse.ts'
import { timeline, versionOn, type Timeline, type Version } from './timeline.ts'

export type Undone = {
  readonly proposals: readonly Proposal[]
  /** Recorded since about the same things, and still standing. */
  readonly touchedSince: readonly Change[]
  /** Why it cannot be recorded as it is, if it cannot. */
  readonly problems: readonly Problem[]
}

/** `seqs` are the changes of one adoption. What was withdrawn since is left alone. */
export function undoOf(
  now: Ledger,
  seqs: readonly Seq[],
  way: 'mistake' | { readonly from: Day },
  because: string,
): Undone {
  const own = new Set(seqs)
  const adopted = now.changes.filter((change) => own.has(change.seq))
  const standing = adopted.filter(
    (change): change is DatedChange => isDated(change) && !now.retracted.has(change.seq),
  )
  const things = new Set(standing.map(({ id }) => id))
  const last = Math.max(0, ...seqs)
  const touchedSince = now.changes.filter(
    (change) =>
      change.seq > last && isDated(change) && !now.retracted.has(change.seq) && things.has(change.id),
  )
  const proposals =
    way === 'mistake'
      ? standing.toReversed().map((change): Proposal => ({ act: 'retract', change: change.seq, because }))
      : [...things].flatMap((id) => putBack(now.timelines.get(id), own, way.from, because))
  return { proposals, touchedSince, problems: faultsOf(now, proposals) }
}

// From the day on, it reads on each later day as it would without those changes; what they said for earlier days stays.
function putBack(
  known: Timeline | undefined,
  own: ReadonlySet<Seq>,
  from: Day,
  because: string,
): readonly Proposal[] {
  if (!known) return []
  const without = timeline(
    known.id,
    known.changes.filter(({ seq }) => !own.has(seq)),
  )
  const ahead = known.changes.filter((change) => own.has(change.seq) && effectiveDay(change) > from)
  const taken = ahead
    .toReversed()
    .map((change): Proposal => ({ act: 'retract', change: change.seq, because }))
  const left = timeline(
    known.id,
    known.changes.filter((change) => !ahead.includes(change)),
  )
  const days = [from, ...daysAfter(left, from), ...daysAfter(without, from)].toSorted()
  return [...taken, ...mended(known.id, left, without, [...new Set(days)], because)]
}

function mended(
  of: Id,
  is: Timeline,
  wanted: Timeline,
  days: readonly Day[],
  because: string,
): readonly Proposal[] {
  const made: Proposal[] = []
  let soFar = is
  for (const on of days) {
    const proposal = step(of, versionOn(soFar, on), versionOn(wanted, on), on, because)
    if (!proposal) continue
    made.push(proposal)
    const placed = made.map((one, at) => ({ ...one, seq: Number.MAX_SAFE_INTEGER - days.length + at }))
    soFar = timeline(of, [...is.changes, ...(placed as unknown as DatedChange[])])
  }
  return made
}

function step(
  of: Id,
  is: Version | undefined,
  wanted: Version | undefined,
  from: Day,
  because: string,
): Proposal | undefined {
  if (!wanted) return is && { act: 'end', id: of, from, because }
  if (!is) return { act: 'begin', id: of, from, values: wanted.values, because }
  const names = changedNames(is.values, wanted.values)
  if (names.length === 0) return undefined
  const values: Values = Object.fromEntries(names.map((name) => [name, wanted.values[name] ?? null]))
  return { act: 'amend', id: of, from, values, because }
}

function daysAfter({ versions }: Timeline, from: Day): readonly Day[] {
  return versions
    .flatMap((version) => [version.from, ...(version.until ? [version.until] : [])])
    .filter((day) => day > from)
}
