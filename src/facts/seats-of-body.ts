// The places of a body, one by one, with whoever is in each on the day. Knows no picture.
import { holdersOf, placesOf, type Holder } from '#core/holding.ts'
import { perThing } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, seat } from '#kinds/index.ts'
import { capacities } from '#kinds/seat.ts'

export type Place = {
  readonly seat: Thing<typeof seat>
  /** Which of the seat's places: 1 to `places`. */
  readonly number: number
  readonly places: number
  /** Whoever is in it, those standing in last. Several for a job share. */
  readonly holders: readonly Holder[]
  readonly vacant: boolean
  /** Not given when the record does not say. */
  readonly votes?: boolean
  /** Held for the time being: acting or interim, in this place or in the role it follows. */
  readonly acting: boolean
  readonly onLeave: boolean
  /** Someone stands in for the holder, or for nobody. */
  readonly stoodIn: boolean
}

const ORDER = Object.keys(capacities)

/**
 * Chairs first, then deputies, members and those in attendance; within these by name and id. As many vacant
 * places as `vacanciesOf` counts: people standing in fill the places of those on leave first, then empty
 * ones.
 */
export const seatsOfBody = perThing((now, of): readonly Place[] =>
  now
    .pointing(seat, 'body', of)
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.values.capacity) - ORDER.indexOf(other.values.capacity) ||
        compareText(one.values.name, other.values.name) ||
        compareText(one.id, other.id),
    )
    .flatMap((one) => placesOfSeat(now, one)),
)

function placesOfSeat(now: Snapshot, of: Thing<typeof seat>): readonly Place[] {
  const places = placesOf(now, of.id)
  return holdersByPlace(holdersOf(now, of.id), places).map((holders, index) => {
    const votes = votesOf(of, holders)
    return {
      seat: of,
      number: index + 1,
      places,
      holders,
      vacant: holders.length === 0,
      ...(votes !== undefined && { votes }),
      acting: holders.some((one) => !one.standsIn && isActing(now, one)),
      onLeave: holders.some(isAway),
      stoodIn: holders.some((one) => one.standsIn),
    }
  })
}

function holdersByPlace(holders: readonly Holder[], places: number): readonly (readonly Holder[])[] {
  // Nearly every seat is one place that one person is in, or nobody.
  if (places === 1 && holders.length < 2) return [holders]
  const filled: Holder[][] = Array.from({ length: places }, () => [])
  // More holders than places share them: both of a job share sit in one place.
  holders.filter((one) => !one.standsIn).forEach((one, index) => filled[index % places]?.push(one))
  for (const one of holders.filter((holder) => holder.standsIn)) {
    const away = filled.find((place) => place.some(isAway) && place.every((other) => !other.standsIn))
    const free = away ?? filled.find((place) => place.length === 0) ?? filled[0]
    free?.push(one)
  }
  return filled
}

function votesOf(of: Thing<typeof seat>, holders: readonly Holder[]): boolean | undefined {
  const without = holders.length > 0 && holders.every((one) => has(one, 'non-voting'))
  return without ? false : of.values.voting
}

function isActing(now: Snapshot, one: Holder): boolean {
  const basis = now.get(appointment, one.holding.id)?.values.basis
  return basis === 'acting' || basis === 'interim' || has(one, 'acting')
}

function isAway(one: Holder): boolean {
  return has(one, 'on-leave')
}

function has(one: Holder, form: Holder['spells'][number]['form']): boolean {
  return one.spells.some((spell) => spell.form === form)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
