// When a role or seat stood empty, from the record. Worked out on the few lives that decide it, by the same rules as every
// vacancy. Knows no view of how long is too long.
import { daysBetween, type Day } from '#core/day.ts'
import { holdersOf, vacanciesOf } from '#core/holding.ts'
import { perThing } from '#core/per-snapshot.ts'
import { snapshot } from '#core/snapshot.ts'
import { daysOfLives, livesOfPosition, recordOfLives } from './lives-of-position.ts'

/** `until` is absent while it is empty on the snapshot's day. */
export type EmptyStretch = { readonly from: Day; readonly until?: Day }

/**
 * The stretches up to the snapshot's day on which at least one of its places was empty, first to last. The time before anybody
 * is recorded in it is none: a record begins somewhere. Nor is the time when it was not in force.
 */
export const emptyStretches = perThing((now, position): readonly EmptyStretch[] => {
  const lives = livesOfPosition(now.ledger, position)
  const alone = recordOfLives(now.ledger, lives)
  const days = daysOfLives(lives)
    .filter((one) => one <= now.day)
    .toReversed()
  const found: { from: Day; until?: Day }[] = []
  let open: { from: Day; until?: Day } | undefined
  let wasHeld = false
  for (const on of days) {
    const then = snapshot(alone, on)
    wasHeld ||= holdersOf(then, position).length > 0
    const empty = wasHeld && vacanciesOf(then, position) > 0
    if (empty && !open) found.push((open = { from: on }))
    if (!empty && open) {
      open.until = on
      open = undefined
    }
  }
  return found
})

/** Days it lasted, or has lasted by `today`. */
export function daysEmpty({ from, until }: EmptyStretch, today: Day): number {
  return daysBetween(from, until ?? today)
}

/** A number of days as people say it: weeks up to a quarter, months up to two years, then years. Rounded; at least one. */
export function sayDays(days: number): string {
  const [unit, each] =
    days < 14 ? ['day', 1] : days < 92 ? ['week', 7] : days < 730 ? ['month', 30.44] : ['year', 365.25]
  const count = Math.max(1, Math.round(days / each))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
