// Since when a position has stood empty. Worked out on a record of the few lives that decide it, by the same rules as
// every vacancy, on the days on which one of them changes; no other day is looked at.
import type { Day } from '#core/day.ts'
import { vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'
import { daysOfLives, livesOfPosition, recordOfLives } from './lives-of-position.ts'

/**
 * The first day from which the position has had at least as many empty places as on the snapshot's day, without a day
 * of fewer between; nothing when it has none, or is not in force.
 */
export function vacantSince(now: Snapshot, position: Id): Day | undefined {
  const few = livesOfPosition(now.ledger, position)
  const life = now.ledger.timelines.get(position)
  const known = life && remembered.get(life)
  if (known && holds(known, few, now.day)) return known.since
  const days = daysOfLives(few)
  const since = findSince(now, position, few, days)
  const from = days.find((day) => day <= now.day)
  const until = days.findLast((day) => day > now.day)
  if (life && from)
    remembered.set(life, { lives: few, from, ...(until && { until }), ...(since && { since }) })
  return since
}

/** What was found for a position on one day holds until one of the lives changes, in whatever record they stand. */
type Remembered = {
  readonly lives: readonly Timeline[]
  readonly from: Day
  readonly until?: Day
  readonly since?: Day
}
const remembered = new WeakMap<Timeline, Remembered>()

function holds({ lives, from, until }: Remembered, few: readonly Timeline[], on: Day): boolean {
  if (on < from || (until !== undefined && on >= until) || lives.length !== few.length) return false
  return lives.every((one, at) => one === few[at])
}

function findSince(
  now: Snapshot,
  position: Id,
  few: readonly Timeline[],
  days: readonly Day[],
): Day | undefined {
  const alone = recordOfLives(now.ledger, few)
  const empty = vacanciesOf(snapshot(alone, now.day), position)
  if (empty === 0) return undefined
  let since: Day | undefined
  for (const day of days) {
    if (day > now.day) continue
    if (vacanciesOf(snapshot(alone, day), position) < empty) break
    since = day
  }
  return since
}
