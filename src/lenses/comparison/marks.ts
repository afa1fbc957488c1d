// What a comparison marks on a picture of bodies and seats: what is added, removed, or reads otherwise, whoever sits
// there included.
import type { Difference } from '#core/compare.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { movedExOfficio } from '#facts/index.ts'

export type Mark = 'added' | 'removed' | 'changed'
const MARKS = { begun: 'added', ended: 'removed', changed: 'changed' } as const

/** Of bodies and seats only. */
export function marksOf(
  before: Snapshot,
  after: Snapshot,
  differences: readonly Difference[],
): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>()
  const touch = (id: Id) => {
    if (kindOf(id) === 'seat' && !marks.has(id)) marks.set(id, 'changed')
  }
  for (const one of differences)
    if (one.kind === 'body' || one.kind === 'seat') marks.set(one.id, MARKS[one.form])
  for (const one of differences) {
    if (one.kind !== 'appointment') continue
    if (one.form !== 'begun') touch((one.before.values as { readonly to: Id }).to)
    if (one.form !== 'ended') touch((one.after.values as { readonly to: Id }).to)
  }
  for (const { position } of movedExOfficio(before, after, differences)) touch(position)
  return marks
}
