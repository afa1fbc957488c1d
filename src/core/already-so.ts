// Which items of a draft would alter nothing, because the record says so already: others recorded the same. Leaving them
// out must leave the rest of the draft reading as it did, on every day.
import { effectiveDay, isDated, type Dated, type DatedChange } from './change.ts'
import { isSame } from './compare.ts'
import type { DraftItem } from './draft.ts'
import type { Id } from './id.ts'
import { meantBy, type Ledger } from './ledger.ts'
import { timeline, versionOn, type Version } from './timeline.ts'

/** Their keys, in the order of the items. */
export function alreadySo(items: readonly DraftItem[], now: Ledger): readonly string[] {
  const so = new Set(items.filter((item) => saysNothingNew(item, now)).map(({ key }) => key))
  if (so.size === 0) return []
  const byThing = Map.groupBy(items, ({ proposal }) => meantBy(now, proposal)?.id)
  const left = [...byThing].flatMap(([id, all]) => {
    const same = all.filter(({ key }) => so.has(key))
    return id === undefined || same.length === 0 ? [] : mayBeLeftOut(id, same, all, now)
  })
  const keys = new Set(left.map(({ key }) => key))
  return items.flatMap(({ key }) => (keys.has(key) ? [key] : []))
}

function saysNothingNew({ proposal }: DraftItem, now: Ledger): boolean {
  if (!isDated(proposal)) return now.retracted.has(proposal.change)
  const known = now.timelines.get(proposal.id)
  if (!known) return false
  if (proposal.act === 'amend') {
    const values = versionOn(known, effectiveDay(proposal))?.values
    return (
      values !== undefined &&
      Object.entries(proposal.values).every(([name, value]) => isSame(values[name] ?? null, value))
    )
  }
  return known.changes.some(
    (one) =>
      one.act === proposal.act && one.from === proposal.from && isSame(valuesIn(one), valuesIn(proposal)),
  )
}

/** So many about one thing are looked at one by one; of more, all are kept. */
const MOST = 100

// An item may say what the record says, and yet be needed: where another item says something else before it.
function mayBeLeftOut(
  id: Id,
  same: readonly DraftItem[],
  all: readonly DraftItem[],
  now: Ledger,
): readonly DraftItem[] {
  const order = new Map(all.map((item, at) => [item, now.last + 1 + at]))
  const standing = now.timelines.get(id)?.changes ?? []
  const reads = (items: readonly DraftItem[]) => {
    const taken = new Set(items.flatMap(({ proposal }) => (isDated(proposal) ? [] : [proposal.change])))
    const added = items.flatMap((item): DatedChange[] =>
      isDated(item.proposal)
        ? [{ ...item.proposal, seq: order.get(item) ?? 0, recordedAt: NEVER, by: '' }]
        : [],
    )
    return stretchesOf([...standing.filter(({ seq }) => !taken.has(seq)), ...added], id)
  }
  const whole = reads(all)
  const without = (left: ReadonlySet<DraftItem>) => reads(all.filter((item) => !left.has(item)))
  if (isSame(whole, without(new Set(same)))) return same
  const left = new Set<DraftItem>()
  for (const item of same.length > MOST ? [] : same) {
    if (!isSame(whole, without(new Set([...left, item])))) continue
    left.add(item)
  }
  return [...left]
}

const NEVER = '9999-12-31T00:00:00.000Z' as DatedChange['recordedAt']

/** How it reads over time: a change that changes nothing parts nothing. */
function stretchesOf(changes: readonly DatedChange[], id: Id): readonly Omit<Version, 'seq'>[] {
  const found: Omit<Version, 'seq'>[] = []
  for (const { seq: _seq, ...version } of timeline(id, changes).versions) {
    const before = found.at(-1)
    const goesOn = before?.period === version.period && isSame(before.values, version.values)
    if (!before || !goesOn) found.push(version)
    else {
      const { until: _until, ...rest } = before
      found[found.length - 1] = { ...rest, ...(version.until !== undefined && { until: version.until }) }
    }
  }
  return found
}

function valuesIn(of: Dated): unknown {
  return of.act === 'end' ? null : of.values
}
