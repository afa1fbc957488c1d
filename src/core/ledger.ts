// The ledger: every change of one system, indexed by thing. It only grows; extending it refolds the things that
// were touched and shares the rest. Pure: the store keeps the changes, this only thinks about them.
import { isDated, type Change, type Dated, type DatedChange, type Proposal, type Seq } from './change.ts'
import type { Moment } from './day.ts'
import { kindOf, type Id } from './id.ts'
import type { Vocabulary } from './kind.ts'
import { Layered } from './layered.ts'
import { timeline, type Timeline } from './timeline.ts'

export type Ledger = {
  readonly vocabulary: Vocabulary
  /** In order of recording. */
  readonly changes: readonly Change[]
  readonly last: Seq
  readonly timelines: ReadonlyMap<Id, Timeline>
  /** Ids of each kind, sorted, so that the same record always reads in the same order. */
  readonly byKind: ReadonlyMap<string, readonly Id[]>
  /** Changes taken back, with the change that did it. */
  readonly retracted: ReadonlyMap<Seq, Seq>
}

/** Indexes changes given in any order. */
export function ledger(vocabulary: Vocabulary, changes: readonly Change[]): Ledger {
  const empty: Ledger = {
    vocabulary,
    changes: [],
    last: 0,
    timelines: new Map(),
    byKind: new Map(),
    retracted: new Map(),
  }
  return extend(empty, changes)
}

/** The ledger with more changes recorded after its last. */
export function extend(before: Ledger, added: readonly Change[]): Ledger {
  if (added.length === 0) return before
  const inOrder = isInOrder(added) ? added : added.toSorted((one, other) => one.seq - other.seq)
  const changes = before.changes.length === 0 ? inOrder : [...before.changes, ...inOrder]
  const retracted = new Map(before.retracted)
  for (const change of inOrder) if (!isDated(change)) retracted.set(change.change, change.seq)
  const refolded = new Map<Id, Timeline>()
  const touched = touchedBy(changes, inOrder)
  const isRetracted = (change: DatedChange) => retracted.has(change.seq)
  const begun: Id[] = []
  for (const [id, news] of touched) {
    const known = before.timelines.get(id)
    if (!known) begun.push(id)
    const all = known ? [...known.changes, ...news] : news
    const standing = all.some(isRetracted) ? all.filter((change) => !isRetracted(change)) : all
    refolded.set(id, timeline(id, standing))
  }
  const after: Ledger = {
    vocabulary: before.vocabulary,
    changes,
    last: changes.at(-1)?.seq ?? 0,
    timelines: layered(before.timelines).with(refolded),
    byKind: begun.length > 0 ? withIds(before.byKind, begun) : before.byKind,
    retracted,
  }
  origins.set(after, { before: new WeakRef(before), touched: new Set(touched.keys()) })
  return after
}

function layered(of: Ledger['timelines']): Layered<Id, Timeline> {
  return of instanceof Layered ? of : Layered.of(of)
}

/** What a ledger was extended from, as long as that is kept by someone, and the things that were touched. */
export type Origin = { readonly before: WeakRef<Ledger>; readonly touched: ReadonlySet<Id> }
const origins = new WeakMap<Ledger, Origin>()

/** For what is worked out from a whole ledger and hardly differs from what it was worked out to before. */
export function originOf(of: Ledger): Origin | undefined {
  return origins.get(of)
}

/** The ledger as it was known at a moment: without what was recorded later. */
export function knownAt(whole: Ledger, at: Moment): Ledger {
  const known = whole.changes.filter((change) => change.recordedAt <= at)
  return known.length === whole.changes.length ? whole : ledger(whole.vocabulary, known)
}

/** The ledger as if the proposals were recorded next, at the moment given. */
export function withProposals(
  before: Ledger,
  proposals: readonly Proposal[],
  at: Moment,
  by = 'draft',
): Ledger {
  return extend(
    before,
    proposals.map((proposal, index) => ({ ...proposal, seq: before.last + 1 + index, recordedAt: at, by })),
  )
}

/** The change with that number. Numbers run without gaps, from 1 in a whole record, so this is a look-up. */
export function changeAt(of: Pick<Ledger, 'changes'>, seq: Seq): Change | undefined {
  const guess = of.changes[seq - (of.changes[0]?.seq ?? 1)]
  return guess?.seq === seq ? guess : of.changes.find((change) => change.seq === seq)
}

/** What a change, or a proposal, is about: itself, or the change it takes back. Nothing where that is none. */
export function meantBy(of: Pick<Ledger, 'changes'>, one: Change): DatedChange | undefined
export function meantBy(of: Pick<Ledger, 'changes'>, one: Proposal): Dated | undefined
export function meantBy(of: Pick<Ledger, 'changes'>, one: Proposal): Dated | undefined {
  if (isDated(one)) return one
  const meant = changeAt(of, one.change)
  return meant && isDated(meant) ? meant : undefined
}

function touchedBy(changes: readonly Change[], added: readonly Change[]): Map<Id, DatedChange[]> {
  const touched = new Map<Id, DatedChange[]>()
  for (const change of added) {
    if (isDated(change)) {
      const known = touched.get(change.id)
      if (known) known.push(change)
      else touched.set(change.id, [change])
    } else {
      const meant = meantBy({ changes }, change)
      if (meant && !touched.has(meant.id)) touched.set(meant.id, [])
    }
  }
  return touched
}

function withIds(
  before: ReadonlyMap<string, readonly Id[]>,
  begun: readonly Id[],
): Map<string, readonly Id[]> {
  const next = new Map(before)
  const fresh = Map.groupBy(begun, kindOf)
  for (const [kind, ids] of fresh) next.set(kind, [...(next.get(kind) ?? []), ...ids].sort())
  return next
}

function isInOrder(changes: readonly Change[]): boolean {
  return changes.every((change, at) => at === 0 || (changes[at - 1]?.seq ?? 0) < change.seq)
}
