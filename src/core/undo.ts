// Taking back what was adopted: as a mistake, as if it had never been; or from a day on, after having held. What has been
// recorded about the same things since is named, so that nobody undoes more than they know.
import { effectiveDay, type Change, type Dated, type DatedChange } from './change.ts'
import type { Proposal, Retract, Seq } from './change.ts'
import { isSame, valuesBetween } from './compare.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import { changeAt, meantBy, type Ledger } from './ledger.ts'
import type { Problem } from './problem.ts'
import { faultsOf } from './refuse.ts'
import { timeline, versionOn, type Timeline, type Version } from './timeline.ts'

export type Undone = {
  readonly proposals: readonly Proposal[]
  /** Recorded since about the same things and still standing, or withdrawn of them since. */
  readonly touchedSince: readonly Change[]
  /** Why it cannot be recorded as it is, if it cannot. */
  readonly problems: readonly Problem[]
}

/**
 * `seqs` are the changes of one adoption. What was withdrawn since is left alone; what the adoption itself withdrew is
 * recorded again, for a withdrawal cannot be withdrawn.
 */
export function undoOf(
  now: Ledger,
  seqs: readonly Seq[],
  way: 'mistake' | { readonly from: Day },
  because: string,
): Undone {
  const own = new Set(seqs)
  const adopted = seqs.flatMap((seq) => changeAt(now, seq) ?? [])
  const meant = Map.groupBy(
    adopted.flatMap((change) => meantBy(now, change) ?? []),
    ({ id }) => id,
  )
  const undone = [...meant].map(([id, changes]) =>
    undoThing(lifeOf(now, id, changes, own), way === 'mistake' ? undefined : way.from, now.last, because),
  )
  const proposals = [
    ...undone.flatMap(({ away }) => away).toSorted((one, other) => other.change - one.change),
    ...undone.flatMap(({ back }) => back),
  ]
  const last = Math.max(0, ...seqs)
  const touchedSince = now.changes.filter((change) => {
    const about = change.seq > last && !now.retracted.has(change.seq) && meantBy(now, change)
    return about && meant.has(about.id)
  })
  return { proposals, touchedSince, problems: faultsOf(now, proposals) }
}

/** A thing that an adoption touched. */
type Life = {
  readonly id: Id
  readonly standing: readonly DatedChange[]
  /** Of those the adoption's. */
  readonly own: ReadonlySet<DatedChange>
  /** What the adoption withdrew. */
  readonly withdrawn: readonly DatedChange[]
}

function lifeOf(now: Ledger, id: Id, meant: readonly DatedChange[], own: ReadonlySet<Seq>): Life {
  const standing = now.timelines.get(id)?.changes ?? []
  return {
    id,
    standing,
    own: new Set(standing.filter(({ seq }) => own.has(seq))),
    withdrawn: meant.filter(({ seq }) => !own.has(seq)),
  }
}

// From the day on, or on every day where none is given, it reads as it would without the adoption. What that said for
// earlier days stays. Dates are kept as they were written where a change is taken back or recorded again whole.
function undoThing(
  { id, standing, own, withdrawn }: Life,
  from: Day | undefined,
  last: Seq,
  because: string,
): { readonly away: readonly Retract[]; readonly back: readonly Dated[] } {
  const isMeant = (change: Dated) => from === undefined || effectiveDay(change) >= from
  const kept = standing.filter((change) => !own.has(change) || !isMeant(change))
  const again = withdrawn.filter((change) => isMeant(change) && !standing.some((one) => isAlike(one, change)))
  const [left, wanted] = [
    timeline(id, [...kept, ...placed(again, last)]),
    timeline(id, [...standing.filter((change) => !own.has(change)), ...withdrawn]),
  ]
  const days = [...(from ? [from] : []), ...daysOf(left), ...daysOf(wanted)]
  const ahead = new Set(days.filter((day) => from === undefined || day >= from).toSorted())
  return {
    away: [...own].filter(isMeant).map(({ seq }) => ({ act: 'retract', change: seq, because })),
    back: [
      ...again.map((change) => proposalOf(change, because)),
      ...mended(left, wanted, [...ahead], last + again.length, because),
    ],
  }
}

function isAlike(one: Dated, other: Dated): boolean {
  const values = (of: Dated) => (of.act === 'end' ? undefined : of.values)
  return one.act === other.act && one.from === other.from && isSame(values(one), values(other))
}

function proposalOf(change: DatedChange, because: string): Dated {
  const { seq: _seq, recordedAt: _at, by: _by, decision: _decision, ...proposal } = change
  return { ...proposal, because }
}

/** As if recorded next. */
function placed(proposals: readonly Dated[], last: Seq): readonly DatedChange[] {
  return proposals.map((one, at) => ({ ...one, seq: last + 1 + at }) as DatedChange)
}

function mended(
  is: Timeline,
  wanted: Timeline,
  days: readonly Day[],
  last: Seq,
  because: string,
): readonly Dated[] {
  const made: Dated[] = []
  let soFar = is
  for (const on of days) {
    const proposal = step(is.id, versionOn(soFar, on), versionOn(wanted, on), on, because)
    if (!proposal) continue
    made.push(proposal)
    soFar = timeline(is.id, [...is.changes, ...placed(made, last)])
  }
  return made
}

function step(
  of: Id,
  is: Version | undefined,
  wanted: Version | undefined,
  from: Day,
  because: string,
): Dated | undefined {
  if (!wanted) return is && { act: 'end', id: of, from, because }
  if (!is) return { act: 'begin', id: of, from, values: wanted.values, because }
  const values = valuesBetween(is.values, wanted.values)
  return Object.keys(values).length === 0 ? undefined : { act: 'amend', id: of, from, values, because }
}

function daysOf({ versions }: Timeline): readonly Day[] {
  return versions.flatMap((version) => [version.from, ...(version.until ? [version.until] : [])])
}
