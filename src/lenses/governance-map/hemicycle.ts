// Where the seats of a chamber stand: arcs round the chair, filled from left to right so that neighbours in
// the list are neighbours in the room. Pure geometry; knows no body and no colour.

/** Radius of a dot. */
export const DOT = 9
/** Radius of a dot without a vote. */
export const QUIET = 7.5
/** Radius of the ring round a chair, with its line. */
export const RING = 13.5
/** Distance from dot to dot. */
const PITCH = 22
const WIDEST_PITCH = 25
const INNERMOST = 28.5
const CHAIRS_APART = 30

export type Spot = { readonly x: number; readonly y: number }

export type Hemicycle = {
  /** Where the chairs stand, at the front; y is 0. */
  readonly chairs: readonly Spot[]
  /** Where the others stand, from left to right; y is 0 or negative: upwards. */
  readonly others: readonly Spot[]
  /** Half its width, and its height above and below y = 0, dots and ring included. */
  readonly half: number
  readonly up: number
  readonly down: number
}

export function hemicycle(chairs: number, others: number): Hemicycle {
  const front = Math.max(1, chairs)
  const reach = ((front - 1) * CHAIRS_APART) / 2
  const arcs = arcsOf(others, INNERMOST + reach)
  const spots = arcs.flatMap(({ radius, count, span }) =>
    Array.from({ length: count }, (_, index) => {
      const angle = count === 1 ? 0 : span * (index / (count - 1) - 0.5)
      return { angle, x: radius * Math.sin(angle), y: -radius * Math.cos(angle), radius }
    }),
  )
  spots.sort((one, other) =>
    Math.abs(one.angle - other.angle) < 1e-6 ? one.radius - other.radius : one.angle - other.angle,
  )
  return {
    chairs: Array.from({ length: chairs }, (_, index) => ({ x: index * CHAIRS_APART - reach, y: 0 })),
    others: spots.map(({ x, y }) => ({ x, y: y + 0 })),
    half: Math.max(reach + RING, ...spots.map((spot) => Math.abs(spot.x) + DOT + 1)),
    up: Math.max(RING, ...spots.map((spot) => DOT + 1 - spot.y)),
    down: RING,
  }
}

type Arc = { readonly radius: number; readonly count: number; readonly span: number }

// Few seats make part of one arc; then whole arcs that grow outwards; then more arcs behind.
function arcsOf(seats: number, innermost: number): readonly Arc[] {
  if (seats === 0) return []
  const rows = seats <= 9 ? 1 : seats <= 18 ? 2 : seats <= 31 ? 3 : Math.ceil((Math.sqrt(seats) * 4) / 6)
  const steps = seats - rows
  const behind = (PITCH * rows * (rows - 1)) / 2
  const radius = Math.max(innermost, ((steps * PITCH) / Math.PI - behind) / rows)
  const length = radius * rows + behind
  const pitch = Math.min(WIDEST_PITCH, Math.max(PITCH, (Math.PI * length) / Math.max(1, steps)))
  const span = Math.min(Math.PI, (steps * pitch) / length)
  const radii = Array.from({ length: rows }, (_, row) => radius + row * PITCH)
  return share(
    seats,
    radii.map((one) => (one * steps) / length + 1),
  ).map((count, row) => ({
    radius: radii[row] ?? radius,
    count,
    span,
  }))
}

// Whole numbers that add up to the total and are nearest to the shares; outer rows first where two are as
// near.
function share(total: number, shares: readonly number[]): readonly number[] {
  const counts = shares.map(Math.floor)
  const order = shares
    .map((one, row) => ({ row, rest: one - Math.floor(one) }))
    .toSorted((one, other) => other.rest - one.rest || other.row - one.row)
  let left = total - counts.reduce((sum, count) => sum + count, 0)
  for (const { row } of order) {
    if (left <= 0) break
    counts[row] = (counts[row] ?? 0) + 1
    left -= 1
  }
  return counts
}
