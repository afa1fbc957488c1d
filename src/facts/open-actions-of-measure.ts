// What is being done about a measure and about the outcomes it tells of: actions that are open on the day, those about the
// measure itself first, the nearest due first.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { action, type measure } from '#kinds/index.ts'
import { byDue, stateOfAction } from './state-of-action.ts'

export function openActionsOfMeasure(
  now: Snapshot,
  { id, values }: Thing<typeof measure>,
): readonly Thing<typeof action>[] {
  const openAbout = (about: readonly Id[]) =>
    about
      .flatMap((one) => now.pointing(action, 'about', one))
      .filter((one) => stateOfAction(now, one) !== 'done')
      .toSorted(byDue)
  return [...new Set([...openAbout([id]), ...openAbout(values.outcomes ?? [])])]
}
