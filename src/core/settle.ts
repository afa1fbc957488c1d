// Settling one conflict of a draft: the record stands, the draft stands, or something else is said. What was settled is
// made against the record as it is now; what else the item says stays as open as it was.
import { effectiveDay, isDated, type Dated, type DatedChange, type Proposal } from './change.ts'
import { isSame } from './compare.ts'
import type { Conflict } from './conflicts.ts'
import type { DraftItem } from './draft.ts'
import { changeAt, type Ledger } from './ledger.ts'
import { versionOn } from './timeline.ts'

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
    return hold(item, conflict, now, newKey).filter(
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
function hold(item: DraftItem, conflict: Conflict, now: Ledger, newKey: () => string): readonly DraftItem[] {
  const { proposal } = item
  const settled = { ...item, base: now.last }
  if (!isDated(proposal)) return now.retracted.has(proposal.change) ? [] : [settled]
  if (conflict.form === 'withdrawn') return restored(settled, proposal, conflict, now)
  const against = since(item, now).filter((change) => stands(change, proposal))
  const { change } = conflict
  // What it points at, and has ended by then, goes on; what points at what it ends is left standing.
  const gone = conflict.form === 'gone' && change.act === 'end' ? [change] : []
  const taken = [...against, ...gone].map(({ seq }): DraftItem => {
    const because = proposal.because
    return { key: newKey(), base: now.last, proposal: { act: 'retract', change: seq, because } }
  })
  // What the draft takes back stands against it no more, so the item stays as open as it was to everything else.
  // What points at what the item ends cannot be taken back by it: that is seen, and left.
  const seen = taken.length === 0 || (conflict.form === 'gone' && gone.length === 0)
  return [...taken, seen ? settled : item]
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

// What it builds on is gone from the record: it begins with what the draft says, if that is enough to be.
function restored(item: DraftItem, proposal: Dated, conflict: Conflict, now: Ledger): readonly DraftItem[] {
  const known = now.timelines.get(proposal.id)
  if (known && versionOn(known, effectiveDay(proposal))) return [item]
  const taken = isDated(conflict.change) ? undefined : changeAt(now, conflict.change.change)
  if (!taken || !isDated(taken) || taken.act !== 'begin') return proposal.act === 'end' ? [] : [item]
  if (proposal.act === 'end') return []
  return [
    { ...item, proposal: { ...proposal, act: 'begin', values: { ...taken.values, ...proposal.values } } },
  ]
}

/** Standing changes about the same thing since the item was made. */
function since(item: DraftItem, now: Ledger): readonly DatedChange[] {
  const { proposal } = item
  if (!isDated(proposal)) return []
  return (now.timelines.get(proposal.id)?.changes ?? []).filter(({ seq }) => seq > item.base)
}
