// What is being done about a measure and about the outcomes it tells of: actions that are open on the day, those about the
// measure itself first, the nearest due first.
import { endOf, startOf } from '#core/day.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { action, type measure } from '#kinds/index.ts'

export function openActionsOfMeasure(
  now: Snapshot,
  { id, values }: Thing<typeof measure>,
): readonly Thing<typeof action>[] {
  const found = [id, ...(values.outcomes ?? [])].flatMap((about, at) =>
    now.pointing(action, 'about', about).map((one) => ({ one, apart: Math.min(at, 1) })),
  )
  const open = found.filter(({ one }) => one.values.done === undefined || startOf(one.values.done) > now.day)
  const sorted = open.toSorted(
    (one, other) =>
      one.apart - other.apart || (endOf(one.one.values.due) < endOf(other.one.values.due) ? -1 : 1),
  )
  return [...new Set(sorted.map(({ one }) => one))]
}
