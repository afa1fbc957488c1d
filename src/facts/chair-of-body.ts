// Who chairs a body on a day, and whether anyone does. Knows no picture.
import { holdersOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { seat } from '#kinds/index.ts'

export type ChairOfBody = {
  /** `none`: no seat of a chair is recorded, which is not the same as one that stands empty. */
  readonly state: 'held' | 'vacant' | 'none'
  /** In order of seat; several where a body has joint chairs. */
  readonly holders: readonly Holder[]
}

export function chairOfBody(now: Snapshot, of: Id): ChairOfBody {
  const seats = now.pointing(seat, 'body', of).filter((one) => one.values.capacity === 'chair')
  const holders = seats.flatMap((one) => holdersOf(now, one.id))
  if (holders.length > 0) return { state: 'held', holders }
  return { state: seats.length > 0 ? 'vacant' : 'none', holders }
}
