// The life of one thing, folded from its changes: in what periods it was in force, and how it read on each day.
// Order is the day in force, then the order of recording; so a later correction to an earlier day does not
// override a later amendment. On one day, ends come before beginnings and beginnings before amendments.
import { effectiveDay, type DatedChange, type Seq } from './change.ts'
import { endOf, isVague, startOf, type Day, type When } from './day.ts'
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
  const sorted = changes.length > 1 ? changes.toSorted(inFoldOrder) : changes
  const versions: Open['version'][] = []
  const faults: Fault[] = []
  let open: Open['version'] | undefined
  for (const change of sorted) {
    const on = effectiveDay(change)
    const fault = faultOf(change, on, open)
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

/** Whether a thing in force on the day surely was: its start or end may be known to the month or year only. */
export function isSure(period: Period, on: Day): boolean {
  if (period.start.length < 10 && on < lastPossible(period.start)) return false
  return period.end === undefined || !isVague(period.end) || on < firstPossible(period.end, period.start)
}

function lastPossible(start: When): Day {
  return endOf(start)
}

function firstPossible(end: When, start: When): Day {
  return end[0] === '?' ? startOf(start) : startOf(end)
}

function faultOf(change: DatedChange, on: Day, open: Open['version'] | undefined): FaultCode | undefined {
  if (change.act === 'begin') return open ? 'already-in-force' : undefined
  if (!open) return 'not-in-force'
  return change.act === 'end' && on <= startOf(open.period.start) ? 'never-in-force' : undefined
}

function inFoldOrder(one: DatedChange, other: DatedChange): number {
  const [day, otherDay] = [effectiveDay(one), effectiveDay(other)]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return RANK[one.act] - RANK[other.act] || one.seq - other.seq
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
