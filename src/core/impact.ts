// What a draft would do: the record without and with it, on every day where it makes a difference. An impact is one
// question about that pair; later work adds its own as one more unit on the shelf.
import type { Block } from './block.ts'
import { effectiveDay, isDated, type Proposal } from './change.ts'
import { dayOf, type Day, type Moment } from './day.ts'
import type { Titles } from './field.ts'
import { meantBy, withProposals, type Ledger } from './ledger.ts'
import { snapshot, type Snapshot } from './snapshot.ts'

export type Laid = {
  readonly before: Ledger
  readonly after: Ledger
  readonly proposals: readonly Proposal[]
  /**
   * Every day on which a proposal takes effect, and the days still to come after the first of them on which the record
   * changes anyway; oldest first.
   */
  readonly days: readonly Day[]
  /** The record without and with the draft on a day; made once for each. */
  was(day: Day): Snapshot
  would(day: Day): Snapshot
  /** With how many days of its own it was asked for. */
  seen(): number
}

export type Impact<R = unknown> = {
  readonly name: string
  readonly title: string
  /** The question in the words of someone who would ask it. */
  readonly question: string
  compute(of: Laid): R
  /** Nothing when there is nothing to tell. */
  show(result: R, title: Titles): readonly Block[]
}

export function impact<R>(parts: Impact<R>): Impact {
  return parts as Impact
}

/** Lays proposals over a record. `now` stamps what would be recorded. */
export function lay(before: Ledger, proposals: readonly Proposal[], now: Moment): Laid {
  const after = withProposals(before, proposals, now)
  const news = new Map<Day, Snapshot>()
  return {
    before,
    after,
    proposals,
    days: daysOf(before, proposals, dayOf(now)),
    was: (day) => kept(ofRecord(before), before, day),
    would: (day) => kept(news, after, day),
    seen: () => news.size,
  }
}

// A day still to come on which the record changes anyway counts once the draft has begun to make a difference:
// together they may do what neither does alone.
function daysOf(before: Ledger, proposals: readonly Proposal[], today: Day): readonly Day[] {
  const own = proposals.flatMap((one) => {
    const meant = meantBy(before, one)
    return meant ? [effectiveDay(meant)] : []
  })
  const first = own.toSorted()[0]
  if (first === undefined) return []
  const ahead = daysOfRecord(before).filter((day) => day > first && day > today)
  return [...new Set([...own, ...ahead])].toSorted()
}

const changing = new WeakMap<Ledger, readonly Day[]>()

/** Every day on which something in the record changes. Asked for each draft, and read through once for a record. */
function daysOfRecord(record: Ledger): readonly Day[] {
  const known = changing.get(record)
  if (known) return known
  const days = new Set<Day>()
  for (const change of record.changes)
    if (isDated(change) && !record.retracted.has(change.seq)) days.add(effectiveDay(change))
  changing.set(record, [...days])
  return [...days]
}

/** Days of a record kept for all drafts laid over it: what was worked out for one serves the others. */
const DAYS_KEPT = 64
const records = new WeakMap<Ledger, Map<Day, Snapshot>>()

function ofRecord(record: Ledger): Map<Day, Snapshot> {
  const days = records.get(record) ?? new Map<Day, Snapshot>()
  records.set(record, days)
  const [oldest] = days.keys()
  if (days.size > DAYS_KEPT && oldest !== undefined) days.delete(oldest)
  return days
}

function kept(days: Map<Day, Snapshot>, of: Ledger, day: Day): Snapshot {
  const known = days.get(day)
  if (known) return known
  const made = snapshot(of, day)
  days.set(day, made)
  return made
}
