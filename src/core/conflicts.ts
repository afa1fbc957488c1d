// Where a draft and the record contradict each other, because the record has changed since an item was made: what it was
// then, what was recorded since, what the draft says. Field by field; what is disjoint never conflicts.
import { effectiveDay, isDated, type Begin, type Change, type Dated } from './change.ts'
import type { DatedChange, Proposal, Seq } from './change.ts'
import { clashesOf, type Clash } from './clash.ts'
import type { DraftItem } from './draft.ts'
import type { Id } from './id.ts'
import type { Values } from './kind.ts'
import { meantBy, type Ledger } from './ledger.ts'
import { pointersOf } from './pointers.ts'
import { timeline, versionOn } from './timeline.ts'

export type ConflictForm = 'field' | 'both-began' | 'both-ended' | 'ended' | 'amended' | 'gone' | 'withdrawn'
export type Conflict = {
  /** The key of the item. */
  readonly item: string
  /** The thing that both speak of; for `gone` the one that ended. */
  readonly thing: Id
  /**
   * `ended`: the draft changes what the record now ends before; `amended`: the draft ends what was changed since for a
   * later day; `gone`: the draft points at what has ended by then, or ends what something recorded since points at;
   * `withdrawn`: one takes back what the other builds on.
   */
  readonly form: ConflictForm
  /** For `field` the field, for `gone` the one that points. */
  readonly field?: string
  /** For `field`: its value when the item was made, in the record now, and in the draft; null is not given. */
  readonly was?: unknown
  readonly live?: unknown
  readonly draft?: unknown
  /** What was recorded since. Of several the last. */
  readonly change: Change
}

/** In the order of the items; of each first what is about the whole of it, then field by field. */
export function conflictsOf(items: readonly DraftItem[], now: Ledger): readonly Conflict[] {
  const since = sinceIndex(items, now)
  if (!since) return []
  const begins = beginsOf(items, now)
  return items.flatMap((item) => {
    const found = new Map<string, Conflict>()
    for (const change of since.about(item)) {
      for (const one of between(item, change, now, begins))
        found.set(`${one.form} ${one.field ?? ''} ${one.thing}`, one)
    }
    // Whether an item holds at all comes before what it says.
    return [...found.values()].toSorted((one, other) => rankOf(one) - rankOf(other))
  })
}

function rankOf({ form }: Conflict): number {
  return form === 'field' ? 1 : 0
}

export type Since = {
  /** Recorded since the first item was made, about things the draft speaks of, and about others. */
  readonly same: readonly Change[]
  readonly others: readonly Change[]
}

/** "Three things changed since you began." Withdrawals count as about what they withdraw. */
export function changedSince(items: readonly DraftItem[], began: Seq, now: Ledger): Since {
  const own = new Set(items.flatMap(({ proposal }) => meantBy(now, proposal)?.id ?? []))
  const [same, others]: [Change[], Change[]] = [[], []]
  for (const change of after(now, began)) {
    const meant = meantBy(now, change)
    if (meant && own.has(meant.id)) same.push(change)
    else others.push(change)
  }
  return { same, others }
}

type SinceIndex = { about(item: DraftItem): readonly Change[] }

// By the thing each is about, and apart by every thing it points at, so that an item meets only what could concern it:
// what is about the same, what ends what it points at, what points at what it ends.
function sinceIndex(items: readonly DraftItem[], now: Ledger): SinceIndex | undefined {
  const first = items.reduce((least, { base }) => Math.min(least, base), Infinity)
  if (first >= now.last) return undefined
  const [about, ending, pointing] = [
    new Map<Id, Change[]>(),
    new Map<Id, Change[]>(),
    new Map<Id, Change[]>(),
  ]
  // What the draft takes back itself does not stand against it.
  const taken = new Set(items.flatMap(({ proposal }) => (isDated(proposal) ? [] : [proposal.change])))
  for (const change of after(now, first)) {
    if (isDated(change) && (now.retracted.has(change.seq) || taken.has(change.seq))) continue
    const meant = meantBy(now, change)
    if (!meant) continue
    add(about, meant.id, change)
    if (mayBeTheEnd(change)) add(ending, meant.id, change)
    else for (const id of targetsOf(meant, now)) add(pointing, id, change)
  }
  return {
    about(item) {
      const meant = meantBy(now, item.proposal)
      if (!meant) return []
      const found = new Set(about.get(meant.id))
      const others = mayBeTheEnd(item.proposal)
        ? [pointing.get(meant.id)]
        : [...targetsOf(meant, now)].map((id) => ending.get(id))
      for (const changes of others) for (const change of changes ?? []) found.add(change)
      return [...found].filter(({ seq }) => seq > item.base).toSorted((one, other) => one.seq - other.seq)
    },
  }
}

function add(to: Map<Id, Change[]>, id: Id, change: Change): void {
  const known = to.get(id)
  if (known) known.push(change)
  else to.set(id, [change])
}

/** Whether what points at its thing may point at nothing by it. */
function mayBeTheEnd({ act }: Proposal): boolean {
  return act === 'end' || act === 'retract'
}

function between(item: DraftItem, change: Change, now: Ledger, begins: Begins): readonly Conflict[] {
  const { key, proposal } = item
  if (isDated(proposal) && isDated(change))
    return clashesOf(proposal, change, now.vocabulary)
      .filter((clash) => !goesOn(clash, proposal, change, begins))
      .map((clash) => told(item, proposal, change, clash, now))
  const [mine, theirs] = [meantBy(now, proposal), meantBy(now, change)]
  if (!mine || !theirs) return []
  if (mine.id !== theirs.id) {
    if (isDated(proposal)) return pointsAtTaken(proposal, theirs, now, begins, { item: key, change })
    return isDated(change) ? pointsAtTaken(change, mine, now, begins, { item: key, change }) : []
  }
  // Both take back the same: they agree.
  if (!isDated(proposal) && !isDated(change) && proposal.change === change.change) return []
  const mineAt = isDated(proposal) ? -1 : proposal.change
  const theirsAt = isDated(change) ? -1 : change.change
  if (mineAt === theirs.seq || !overlaps(mine, theirs) || (mineAt < 0 && theirsAt > item.base)) return []
  return [{ item: key, thing: mine.id, form: 'withdrawn', change }]
}

/** What the one points at is there no more, because the other takes its only beginning back. */
function pointsAtTaken(
  one: Dated,
  taken: Dated,
  now: Ledger,
  begins: Begins,
  shared: Pick<Conflict, 'item' | 'change'>,
): readonly Conflict[] {
  const isOther = (begin: Dated) => !('seq' in begin && 'seq' in taken && begin.seq === taken.seq)
  if (taken.act !== 'begin' || begins(taken.id).some(isOther)) return []
  return pointersOf(one, now.vocabulary).flatMap(({ field, target }): Conflict[] =>
    target === taken.id ? [{ ...shared, thing: taken.id, form: 'gone', field }] : [],
  )
}

/** Whenever a thing begins, in the record or by the draft. */
type Begins = (id: Id) => readonly Dated[]

function beginsOf(items: readonly DraftItem[], now: Ledger): Begins {
  const isBegin = (one: Proposal): one is Begin => one.act === 'begin'
  const drafted = Map.groupBy(items.map(({ proposal }) => proposal).filter(isBegin), ({ id }) => id)
  return (id) => [...(drafted.get(id) ?? []), ...(now.timelines.get(id)?.changes ?? []).filter(isBegin)]
}

/** What ended, and has begun again by the day of the other, has not gone. */
function goesOn({ form }: Clash, one: Dated, other: Dated, begins: Begins): boolean {
  if (form !== 'gone' && form !== 'after-end') return false
  const [end, by] = one.act === 'end' ? [one, other] : [other, one]
  const [first, last] = [effectiveDay(end), effectiveDay(by)]
  return begins(end.id).some((begin) => effectiveDay(begin) >= first && effectiveDay(begin) <= last)
}

function told(item: DraftItem, proposal: Dated, change: DatedChange, clash: Clash, now: Ledger): Conflict {
  const { thing, field } = clash
  const shared = { item: item.key, thing, change, ...(field !== undefined && { field }) }
  if (clash.form === 'after-end') return { ...shared, form: proposal.act === 'end' ? 'amended' : 'ended' }
  if (clash.form !== 'field' || field === undefined) return { ...shared, form: clash.form }
  const value = (values: Values | undefined) => values?.[field] ?? null
  return {
    ...shared,
    form: 'field',
    was: value(readThen(now, proposal, item.base)),
    live: value(valuesIn(change)),
    draft: value(valuesIn(proposal)),
  }
}

/** How the thing read in the record as it stood then, on the proposal's day. */
function readThen(now: Ledger, proposal: Dated, base: Seq): Values | undefined {
  const then = (now.timelines.get(proposal.id)?.changes ?? []).filter(({ seq }) => seq <= base)
  return versionOn(timeline(proposal.id, then), effectiveDay(proposal))?.values
}

function overlaps(one: Dated, other: Dated): boolean {
  if (one.act === 'begin' || other.act === 'begin') return true
  if (one.act === 'end' || other.act === 'end') return one.act === other.act
  return Object.keys(one.values).some((field) => field in other.values)
}

function targetsOf(of: Dated, now: Ledger): ReadonlySet<Id> {
  return new Set(pointersOf(of, now.vocabulary).map(({ target }) => target))
}

function valuesIn(of: Dated): Values {
  return of.act === 'end' ? {} : of.values
}

function after(now: Ledger, seq: Seq): readonly Change[] {
  const first = now.changes[0]?.seq ?? 1
  return now.changes.slice(Math.max(0, seq + 1 - first))
}
