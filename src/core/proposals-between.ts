// What must be recorded over one snapshot so that its day reads as another: of two drafts, of a draft and the record, or
// of a day as it once was. Knows nothing of how either came to be.
import { effectiveDay, type Dated, type DatedChange, type Proposal } from './change.ts'
import { compare, valuesBetween, type Difference } from './compare.ts'
import type { Id } from './id.ts'
import type { Values } from './kind.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * For the record of `before`, from its day on. What that record says for later days stays, as far as it can be: of what
 * ends, the changes that would come after are withdrawn; what begins earlier than it would have is then only changed.
 * They cannot be recorded where `after` points at what the record of `before` has never had, unless it is there on the
 * day too.
 */
export function proposalsBetween(before: Snapshot, after: Snapshot, because: string): readonly Proposal[] {
  return compare(before, after).flatMap((one) => made(one, before, because))
}

function made(one: Difference, { day: from, ledger }: Snapshot, because: string): readonly Proposal[] {
  const { id } = one
  const changes = ledger.timelines.get(id)?.changes ?? []
  const later = changes.filter((change) => effectiveDay(change) > from)
  switch (one.form) {
    case 'changed':
      return [{ act: 'amend', id, from, values: valuesBetween(one.before.values, one.after.values), because }]
    case 'begun':
      return [
        { act: 'begin', id, from, values: one.after.values, because },
        ...onlyChanged(id, one.after.values, later, because),
      ]
    case 'ended': {
      const follows = withdrawn(untilNextBegin(later), because)
      // What began on that very day cannot end on it: it never was.
      if (one.before.from === from)
        return [
          ...follows,
          ...withdrawn(
            changes.filter((change) => isOf(change, from)),
            because,
          ),
        ]
      return [...follows, { act: 'end', id, from, because }]
    }
    default:
      return one satisfies never
  }
}

function isOf(change: DatedChange, day: string): boolean {
  return change.act !== 'end' && effectiveDay(change) === day
}

// What is there already does not begin; it reads from that day as it would have.
function onlyChanged(
  id: Id,
  now: Values,
  later: readonly DatedChange[],
  because: string,
): readonly Proposal[] {
  const next = later.find(({ act }) => act === 'begin')
  if (next?.act !== 'begin') return []
  const values = valuesBetween(now, next.values)
  const amend: Dated = { act: 'amend', id, from: next.from, values, because }
  return [...withdrawn([next], because), ...(Object.keys(values).length > 0 ? [amend] : [])]
}

function untilNextBegin(later: readonly DatedChange[]): readonly DatedChange[] {
  const next = later.findIndex(({ act }) => act === 'begin')
  return next < 0 ? later : later.slice(0, next)
}

function withdrawn(changes: readonly DatedChange[], because: string): readonly Proposal[] {
  return changes.map(({ seq }) => ({ act: 'retract', change: seq, because }))
}
