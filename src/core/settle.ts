// Settling one conflict of a draft: the record stands, the draft stands, or something else is said. What was settled is
// made against the record as it is now; what else the item says stays as open as it was.
import { effectiveDay, isDated, type Amend, type Begin, type Change } from './change.ts'
import type { Dated, DatedChange, Proposal, Seq } from './change.ts'
import { isSame, valuesBetween } from './compare.ts'
import type { Conflict } from './conflicts.ts'
import type { DraftItem } from './draft.ts'
import type { Values } from './kind.ts'
import { changeAt, withProposals, type Ledger } from './ledger.ts'
import { valuesBefore, versionOn, type Version } from './timeline.ts'

export type Choice =
  | { readonly take: 'live' }
  | { readonly take: 'draft' }
  /** Only for a field. */
  | { readonly take: 'new'; readonly value: unknown }

/** `newKey` gives keys never used in the draft. The other items are left as they are. */
export function settle(
  items: readonly DraftItem[],
  conflict: Conflict,
  choice: Choice,
  now: Ledger,
  newKey: () => string,
): readonly DraftItem[] {
  const taken = new Set(items.flatMap(({ proposal }) => (isDated(proposal) ? [] : [proposal.change])))
  return items.flatMap((item) => {
    if (item.key !== conflict.item) return [item]
    if (conflict.form === 'field' && conflict.field !== undefined && isDated(item.proposal))
      return settleField({ item, items, now, newKey }, item.proposal, conflict.field, choice)
    if (choice.take === 'live') return []
    // What another item takes back already needs no second one.
    return hold({ item, items, now, newKey }, conflict).filter(
      ({ key, proposal }) => key === item.key || isDated(proposal) || !taken.has(proposal.change),
    )
  })
}

type Settling = {
  readonly item: DraftItem
  readonly items: readonly DraftItem[]
  readonly now: Ledger
  readonly newKey: () => string
}

function settleField(
  { item, items, now, newKey }: Settling,
  proposal: Dated,
  field: string,
  choice: Choice,
): readonly DraftItem[] {
  if (proposal.act === 'end') return [item]
  const { [field]: drafted, ...rest } = proposal.values
  const left = Object.keys(rest).length > 0 ? [{ ...item, proposal: { ...proposal, values: rest } }] : []
  // A beginning cannot lose a field: it keeps what the record says.
  if (choice.take === 'live') return proposal.act === 'begin' ? [{ ...item, base: now.last }] : left
  const value = choice.take === 'new' ? choice.value : drafted
  const because = proposal.because
  const amend = (from: Dated['from']): Proposal => ({
    act: 'amend',
    id: proposal.id,
    from,
    values: { [field]: value },
    because,
  })
  const own: DraftItem = {
    key: left.length > 0 ? newKey() : item.key,
    base: now.last,
    proposal:
      proposal.act === 'begin'
        ? { ...proposal, values: { ...proposal.values, [field]: value } }
        : amend(proposal.from),
  }
  const later = since(item, now).filter(
    (change) =>
      change.act === 'amend' &&
      effectiveDay(change) > effectiveDay(proposal) &&
      field in change.values &&
      !isSame(change.values[field], value) &&
      !items.some((one) => endsBy(one, change)),
  )
  const days = [...new Set(later.map((change) => change.from))]
  const over = days.map((from) => ({ key: newKey(), base: now.last, proposal: amend(from) }))
  return proposal.act === 'begin' ? [own, ...over] : [...left, own, ...over]
}

// What the draft says holds: whatever of the record stands against the item as a whole is taken back.
function hold(settling: Settling, conflict: Conflict): readonly DraftItem[] {
  const { item, now, newKey } = settling
  const { proposal } = item
  const settled = { ...item, base: now.last }
  const shared = { base: now.last, because: proposal.because, newKey }
  if (!isDated(proposal)) {
    if (now.retracted.has(proposal.change)) return []
    return [...withoutIt(proposal.change, item.base, now, shared), settled]
  }
  if (conflict.form === 'withdrawn') return restored(settling, proposal, conflict)
  const { change } = conflict
  if (proposal.act === 'begin' && change.act === 'begin' && change.id === proposal.id) {
    const began = beginsToo(settling, proposal, change)
    if (began) return began
  }
  const against = since(item, now).filter((one) => stands(one, proposal))
  // What it points at, and has ended by then, goes on; what points at what it ends is left standing.
  const gone = conflict.form === 'gone' && change.act === 'end' ? [change] : []
  const taken = [...against, ...gone].flatMap((one) => [
    takenBack(one, shared),
    ...(one.act === 'end' ? continued(one, now, shared) : []),
  ])
  // What the draft takes back stands against it no more, so the item stays as open as it was to everything else.
  // What points at what the item ends cannot be taken back by it: that is seen, and left.
  const seen = taken.length === 0 || (conflict.form === 'gone' && gone.length === 0)
  return [...taken, seen ? settled : item]
}

type Shared = { readonly base: Seq; readonly because: string; readonly newKey: () => string }

// What was recorded since, and cannot be without what the draft takes back.
function withoutIt(seq: Seq, base: Seq, now: Ledger, shared: Shared): readonly DraftItem[] {
  const meant = changeAt(now, seq)
  if (!meant || !isDated(meant)) return []
  if (meant.act === 'end') return continued(meant, now, shared)
  if (meant.act === 'amend') return []
  const changes = now.timelines.get(meant.id)?.changes ?? []
  const after = changes.slice(changes.indexOf(meant) + 1)
  const next = after.findIndex(({ act }) => act === 'begin')
  return after
    .slice(0, next < 0 ? after.length : next)
    .filter((change) => change.seq > base)
    .map((change) => takenBack(change, shared))
}

function takenBack({ seq }: DatedChange, { base, because, newKey }: Shared): DraftItem {
  return { key: newKey(), base, proposal: { act: 'retract', change: seq, because } }
}

// Where both began it and the record has it by the draft's day, it is only changed on that day: whatever the record
// built on it stays. Settled against that beginning, and as open as it was to what was recorded after it.
function beginsToo(settling: Settling, proposal: Begin, change: Change): readonly DraftItem[] | undefined {
  const on = effectiveDay(proposal)
  if (!isDated(change) || effectiveDay(change) > on) return undefined
  const { item } = settling
  const base = Math.max(item.base, change.seq)
  const version = readsThen(settling, proposal)
  if (!version) return [{ ...item, base }]
  const { id, from, because } = proposal
  const values = valuesBetween(version.values, proposal.values)
  return Object.keys(values).length === 0
    ? []
    : [{ ...item, base, proposal: { act: 'amend', id, from, values, because } }]
}

function continued(end: DatedChange, now: Ledger, shared: Shared): readonly DraftItem[] {
  const changes = now.timelines.get(end.id)?.changes ?? []
  return goesOn(valuesBefore(changes, end) ?? {}, changes.slice(changes.indexOf(end) + 1), shared)
}

// What goes on does not begin again: it only reads, from that day, as the record says it did.
function goesOn(before: Values, after: readonly DatedChange[], shared: Shared): readonly DraftItem[] {
  const next = after.find(({ act }) => act !== 'amend')
  if (next?.act !== 'begin') return []
  const { id, from } = next
  const values = valuesBetween(before, next.values)
  const amend: Proposal = { act: 'amend', id, from, values, because: shared.because }
  const again = { key: shared.newKey(), base: shared.base, proposal: amend }
  return [takenBack(next, shared), ...(Object.keys(values).length > 0 ? [again] : [])]
}

/** Whether an item ends the thing of a change before or on the change's day. */
function endsBy({ proposal }: DraftItem, change: DatedChange): boolean {
  return (
    isDated(proposal) &&
    proposal.act === 'end' &&
    proposal.id === change.id &&
    effectiveDay(proposal) <= effectiveDay(change)
  )
}

function stands(change: DatedChange, against: Dated): boolean {
  const late = effectiveDay(change) >= effectiveDay(against)
  if (against.act === 'end')
    return change.act === 'end' ? change.from !== against.from : change.act === 'amend' && late
  if (against.act === 'begin') return change.act === 'begin'
  return change.act === 'end' && effectiveDay(change) <= effectiveDay(against)
}

// What it builds on is gone from the record: it begins with what was withdrawn, on the first day that the draft speaks of.
function restored(settling: Settling, proposal: Dated, { change }: Conflict): readonly DraftItem[] {
  const { item, items, now, newKey } = settling
  const settled = { ...item, base: now.last }
  const meant = isDated(change) ? undefined : changeAt(now, change.change)
  if (!meant || !isDated(meant) || meant.act !== 'begin' || readsThen(settling, proposal)) return [settled]
  const { id, because } = proposal
  const amends = items
    .map((one) => one.proposal)
    .filter((one): one is Amend => one.act === 'amend' && one.id === id)
    .toSorted((one, other) => (effectiveDay(one) < effectiveDay(other) ? -1 : 1))
  const [first] = amends
  // Nothing is left to end.
  if (!first) return proposal.act === 'end' ? [] : [settled]
  const shared = { base: now.last, because, newKey }
  const later = (now.timelines.get(id)?.changes ?? []).filter(
    (one) => effectiveDay(one) >= effectiveDay(first),
  )
  const begin: Begin = { act: 'begin', id, from: first.from, values: meant.values, because }
  if (proposal.act !== 'amend' || effectiveDay(proposal) > effectiveDay(first))
    return [
      { key: newKey(), base: now.last, proposal: begin },
      ...goesOn(meant.values, later, shared),
      settled,
    ]
  const values = { ...meant.values, ...proposal.values }
  return [{ ...settled, proposal: { ...begin, values } }, ...goesOn(values, later, shared)]
}

/** How its thing reads on an item's day with the rest of the draft. */
function readsThen({ item, items, now }: Settling, proposal: Dated): Version | undefined {
  const others = items.filter(({ key }) => key !== item.key).map((one) => one.proposal)
  const at = now.changes.at(-1)?.recordedAt
  const known = at && withProposals(now, others, at).timelines.get(proposal.id)
  return known && versionOn(known, effectiveDay(proposal))
}

/** Standing changes about the same thing since the item was made. */
function since(item: DraftItem, now: Ledger): readonly DatedChange[] {
  const { proposal } = item
  if (!isDated(proposal)) return []
  return (now.timelines.get(proposal.id)?.changes ?? []).filter(({ seq }) => seq > item.base)
}
