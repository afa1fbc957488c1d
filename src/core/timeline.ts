// The life of one thing, folded from its changes: in what periods it was in force, and how it read on each day.
// Order is the day in force, then the order of recording; so a later correction to an earlier day does not
// override a later amendment. On one day, ends come before beginnings and beginnings before amendments.
import { effectiveDay, type Dated, type DatedChange, type Seq } from './change.ts'
import { addDays, endOf, isExact, startOf, type Day, type When } from './day.ts'
import { kindOf, type Id } from './id.ts'
import type { Values } from './kind.ts'

/** How a thing reads over a stretch of days [from, until). */
export type Version = {
  readonly from: Day
  readonly until?: Day
  readonly values: Values
  readonly period: Period
  /** The change that made it read so. */
  readonly seq: Seq
}

/** One stretch in force, from a beginning to an end. Filled in when the end is met. */
export type Period = { readonly start: When; readonly end?: When }

export type Fault = { readonly seq: Seq; readonly code: FaultCode; readonly on: Day }
export type FaultCode = 'not-in-force' | 'already-in-force' | 'never-in-force'

export type Timeline = {
  readonly id: Id
  readonly kind: string
  /** In fold order, without those taken back. */
  readonly changes: readonly DatedChange[]
  readonly versions: readonly Version[]
  readonly faults: readonly Fault[]
}

const RANK = { end: 0, begin: 1, amend: 2 } as const

type Open = {
  version: { from: Day; until?: Day; values: Values; period: { start: When; end?: When }; seq: Seq }
}

/** Folds the changes about one thing, in any order. Faulty changes are named and left out. */
export function timeline(of: Id, changes: readonly DatedChange[]): Timeline {
  const sorted = isInOrder(changes) ? changes : changes.toSorted(inFoldOrder)
  const versions: Open['version'][] = []
  const faults: Fault[] = []
  let open: Open['version'] | undefined
  for (const [at, change] of sorted.entries()) {
    const on = effectiveDay(change)
    const fault = faultOf(change, open, sorted[at + 1])
    if (fault) {
      faults.push({ seq: change.seq, code: fault, on })
    } else if (change.act === 'begin') {
      open = {
        from: on,
        values: withoutNulls(change.values),
        period: { start: change.from },
        seq: change.seq,
      }
      versions.push(open)
    } else if (open && change.act === 'end') {
      open.until = on
      open.period.end = change.from
      open = undefined
    } else if (open && change.act === 'amend') {
      const next = {
        from: on,
        values: merge(open.values, change.values),
        period: open.period,
        seq: change.seq,
      }
      if (open.from === on) versions.pop()
      else open.until = on
      open = next
      versions.push(next)
    }
  }
  return { id: of, kind: kindOf(of), changes: sorted, versions, faults }
}

/** How it reads on a day, or nothing when it is not in force. */
export function versionOn(of: Timeline, on: Day): Version | undefined {
  for (let at = of.versions.length - 1; at >= 0; at--) {
    const version = of.versions[at]
    if (version && version.from <= on)
      return version.until === undefined || on < version.until ? version : undefined
  }
  return undefined
}

/**
 * Whether a thing in force on the day surely was: its start or end may not be known to the day. By the last day of
 * the month or year given it surely had begun.
 */
export function isSure({ start, end }: Period, on: Day): boolean {
  if (start.length < 10 && on < addDays(endOf(start), -1)) return false
  return end === undefined || isExact(end) || on < firstPossibleEnd(start, end)
}

type Placed = Dated & { readonly seq: Seq }

/** How a thing read just before one of its changes, given with the others; nothing when it was not in force yet. */
export function valuesBefore(changes: readonly DatedChange[], change: Placed): Values | undefined {
  const earlier = changes.filter((one) => one.seq !== change.seq && inFoldOrder(one, change) < 0)
  return timeline(change.id, earlier).versions.at(-1)?.values
}

// What began held for one day at least.
function firstPossibleEnd(start: When, end: When): Day {
  const second = addDays(startOf(start), 1)
  const first = end.length < 10 ? startOf(end) : second
  return first > second ? first : second
}

function faultOf(
  change: DatedChange,
  open: Open['version'] | undefined,
  next: DatedChange | undefined,
): FaultCode | undefined {
  if (change.act === 'begin') return open ? 'already-in-force' : undefined
  if (open) return undefined
  // On one day an end comes before a beginning, so an end on the day of its own beginning is met first.
  const onOneDay = next?.act === 'begin' && effectiveDay(next) === effectiveDay(change)
  return change.act === 'end' && onOneDay ? 'never-in-force' : 'not-in-force'
}

function inFoldOrder(one: Placed, other: Placed): number {
  const [day, otherDay] = [effectiveDay(one), effectiveDay(other)]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return RANK[one.act] - RANK[other.act] || one.seq - other.seq
}

function isInOrder(changes: readonly DatedChange[]): boolean {
  return changes.every((change, at) => at === 0 || inFoldOrder(changes[at - 1] as DatedChange, change) < 0)
}

function merge(before: Values, changed: Values): Values {
  return withoutNulls({ ...before, ...changed })
}

function withoutNulls(values: Values): Values {
  for (const name in values) {
    if (values[name] === null)
      return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  }
  return values
}
