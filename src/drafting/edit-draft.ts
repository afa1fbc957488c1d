// Editing what a draft proposes: adding, changing, taking out. What is asked of one thing on one day is one item, so
// that a draft says what it means and not how it was typed. Knows no page and no store; keys are handed in.
import { effectiveDay, isDated, type Dated, type DatedChange, type Proposal, type Seq } from '#core/change.ts'
import { isSame } from '#core/compare.ts'
import type { Moment } from '#core/day.ts'
import type { DraftContents, DraftItem } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Ledger } from '#core/ledger.ts'
import { pointersOf } from '#core/pointers.ts'
import { valuesBefore } from '#core/timeline.ts'

/** What an edit is made against. `key` answers a new key at each call, never one it answered before. */
export type Editing = { readonly record: Ledger; readonly key: () => string }

/**
 * Adds proposals in order. An amendment of what the draft begins that day becomes part of the beginning; a second one of
 * the same thing on the same day part of the first; what would change nothing is left out. A thing ends once: a later
 * end takes the place of an earlier one.
 */
export function addItems(
  contents: DraftContents,
  proposals: readonly Proposal[],
  editing: Editing,
): DraftContents {
  const known = new Map<string, number>()
  const items: (DraftItem | undefined)[] = []
  const put = (item: DraftItem, at = items.length) => {
    items[at] = item
    for (const name of placesOf(item.proposal)) known.set(name, at)
  }
  for (const item of contents.items) put(item)
  for (const proposal of proposals) {
    const at = placesOf(proposal)
      .map((name) => known.get(name))
      .find((one) => one !== undefined && items[one] !== undefined)
    const before = at === undefined ? undefined : items[at]
    const joined = before && !hasBegunAgain(before, items) ? join(before.proposal, proposal) : undefined
    const others = () => items.filter((one) => one !== undefined && one !== before) as DraftItem[]
    if (joined && before && at !== undefined) {
      const kept = withoutWhatIs(joined, others, editing.record)
      if (kept) put({ ...before, proposal: kept }, at)
      else items[at] = undefined
    } else {
      const kept = withoutWhatIs(proposal, others, editing.record)
      if (kept) put({ key: editing.key(), base: editing.record.last, proposal: kept })
    }
  }
  return { ...contents, items: items.filter((one) => one !== undefined) }
}

/**
 * Puts another proposal in the place of an item, which keeps its key, and what is said about it. An amendment that
 * changes nothing any more takes the item out. Nothing happens where the item is not there.
 */
export function changeItem(
  contents: DraftContents,
  key: string,
  proposal: Proposal,
  { record }: Pick<Editing, 'record'>,
): DraftContents {
  const others = () => contents.items.filter((one) => one.key !== key)
  const kept = withoutWhatIs(proposal, others, record)
  return {
    ...contents,
    items: contents.items.flatMap((one) =>
      one.key !== key ? [one] : kept ? [{ ...one, proposal: kept }] : [],
    ),
  }
}

/** Takes items out; see `hangingOnItem` for what must go with them. */
export function removeItems(contents: DraftContents, keys: Iterable<string>): DraftContents {
  const gone = new Set(keys)
  return { ...contents, items: contents.items.filter(({ key }) => !gone.has(key)) }
}

/**
 * The items that cannot stay without this one: where it begins a thing that is nowhere else, all that is asked of that
 * thing and all that points at it, and what hangs on those in turn. In the draft's order, without the item itself.
 */
export function hangingOnItem(contents: DraftContents, key: string, record: Ledger): readonly DraftItem[] {
  const gone = new Set([key])
  const lost = new Set<Id>()
  const lose = ({ proposal }: DraftItem) => {
    if (proposal.act !== 'begin' || record.timelines.get(proposal.id)?.versions.length) return
    const again = contents.items.some(
      (one) => !gone.has(one.key) && one.proposal.act === 'begin' && one.proposal.id === proposal.id,
    )
    if (!again) lost.add(proposal.id)
  }
  const first = contents.items.find((one) => one.key === key)
  if (!first) return []
  lose(first)
  for (let size = -1; size !== gone.size;) {
    size = gone.size
    if (lost.size === 0) break
    for (const item of contents.items) {
      if (gone.has(item.key) || !leansOn(item.proposal, lost, record)) continue
      gone.add(item.key)
      lose(item)
    }
  }
  return contents.items.filter((item) => item.key !== key && gone.has(item.key))
}

/** The thing it is about, and its act on the day: what may be joined has a name in common. */
function placesOf(proposal: Proposal): readonly string[] {
  if (!isDated(proposal)) return [`retract ${proposal.change}`]
  if (proposal.act === 'end') return [`end ${proposal.id}`]
  return [`${proposal.id} on ${effectiveDay(proposal)}`]
}

// What ended and began again may end again.
function hasBegunAgain({ proposal }: DraftItem, items: readonly (DraftItem | undefined)[]): boolean {
  if (proposal.act !== 'end') return false
  const day = effectiveDay(proposal)
  return items.some((one) => {
    const other = one?.proposal
    return other?.act === 'begin' && other.id === proposal.id && effectiveDay(other) >= day
  })
}

function join(before: Proposal, next: Proposal): Proposal | undefined {
  const because = next.because.trim() ? next.because : before.because
  if (!isDated(before) || !isDated(next)) return { ...next, because }
  if (next.act === 'end' || next.act === 'begin')
    return next.act === before.act ? { ...next, because } : undefined
  if (before.act === 'end') return undefined
  const values = { ...before.values, ...next.values }
  if (before.act === 'amend') return { ...before, from: next.from, values, because }
  return {
    ...before,
    values: withoutNulls(values),
    because: before.because.trim() ? before.because : because,
  }
}

// An amendment is left with the fields that would read differently because of it; nothing when none would.
function withoutWhatIs(
  proposal: Proposal,
  others: () => readonly DraftItem[],
  record: Ledger,
): Proposal | undefined {
  if (!isDated(proposal) || proposal.act !== 'amend') return proposal
  const before = readsWithout(proposal, others(), record) ?? {}
  const changed = Object.entries(proposal.values).filter(
    ([name, value]) => !isSame(before[name] ?? null, value ?? null),
  )
  return changed.length === 0 ? undefined : { ...proposal, values: Object.fromEntries(changed) }
}

// How the thing reads just before the proposal, by the record and by what else the draft asks of it.
function readsWithout(proposal: Dated, others: readonly DraftItem[], record: Ledger): Values | undefined {
  const withdrawn = new Set<Seq>()
  const own = others.flatMap(({ proposal: other }, at): DatedChange[] => {
    if (!isDated(other)) withdrawn.add(other.change)
    return isDated(other) && other.id === proposal.id
      ? [{ ...other, seq: record.last + 1 + at, recordedAt: NEVER, by: '' }]
      : []
  })
  const recorded = record.timelines.get(proposal.id)?.changes ?? []
  const standing = recorded.filter(({ seq }) => !withdrawn.has(seq))
  return valuesBefore([...standing, ...own], { ...proposal, seq: Number.MAX_SAFE_INTEGER })
}

const NEVER = '9999-12-31T00:00:00.000Z' as Moment

function leansOn(proposal: Proposal, lost: ReadonlySet<Id>, record: Ledger): boolean {
  if (!isDated(proposal)) return false
  if (lost.has(proposal.id)) return true
  return pointersOf(proposal, record.vocabulary).some(({ target }) => lost.has(target))
}

function withoutNulls(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
