// Where an action stands on a day. Nothing of it is stored but the day by which, and the day on which it was done.
import { addDays, latestDayOf, startOf } from '#core/day.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import type { action } from '#kinds/index.ts'

export const actionStates = {
  overdue: 'Overdue',
  soon: 'Due within two weeks',
  open: 'Open',
  done: 'Done',
} as const
export type ActionState = keyof typeof actionStates

const SOON_DAYS = 14

/** Overdue once the whole of the day, month or year given has passed. Done from the day on which it was done. */
export function stateOfAction(now: Pick<Snapshot, 'day'>, { values }: Thing<typeof action>): ActionState {
  if (values.done !== undefined && startOf(values.done) <= now.day) return 'done'
  const last = latestDayOf(values.due)
  if (last < now.day) return 'overdue'
  return last <= addDays(now.day, SOON_DAYS) ? 'soon' : 'open'
}

/** The nearest due first; of a month or a year, by its last day. */
export function byDue(one: Thing<typeof action>, other: Thing<typeof action>): number {
  const [mine, theirs] = [latestDayOf(one.values.due), latestDayOf(other.values.due)]
  return mine < theirs ? -1 : mine > theirs ? 1 : one.id < other.id ? -1 : 1
}
