// One body as it is drawn: its chamber, and its caption beneath.
import { shape, type Shape } from '#core/drawing.ts'
import {
  MARK_WIDTH,
  NAME_LINE,
  NAME_SIZE,
  SEPARATOR,
  SIGN_WIDTH,
  STAT_LINE,
  STAT_SIZE,
  lineWidth,
  type Stat,
} from './caption.ts'
import { ring, seatDot } from './dot.ts'
import type { Slot } from './fill.ts'
import type { MapSeat } from './map.ts'
import { paints } from './palette.ts'
import { badgeShape, signShape } from './sign.ts'
import type { RowHeights } from './stack.ts'
import { textWidth } from '#core/text-width.ts'

/**
 * The caption is a link to the body's page, with the chamber's ground in it; the dots on it are not
 * links.
 */
export function bodyShape(slot: Slot, heights: RowHeights): Shape {
  const { body } = slot
  // Spaces between the words, for those who hear the link.
  const words = captionShapes(slot, heights.caption).flatMap((one) => [one, ' '])
  return shape(
    'g',
    { class: 'map-body', 'data-body': body.id },
    shape('a', { thing: body.id }, ground(slot, heights), ...outline(slot, heights), ...words),
    ...chamber(slot, heights),
  )
}

// A body that a comparison marks stands in a frame: thick when added, broken when removed, thin when changed.
function outline(slot: Slot, heights: RowHeights): readonly Shape[] {
  const { mark } = slot.body
  return mark ? [frame(slot, heights, `map-frame-${mark}`)] : []
}

// Nothing to see: it makes the whole of a body one thing to point at, and shows where the focus is.
function ground(slot: Slot, heights: RowHeights): Shape {
  return frame(slot, heights, 'map-ground')
}

function frame(slot: Slot, heights: RowHeights, name: string): Shape {
  const top = heights.front - slot.hemicycle.up - 3
  return shape('rect', {
    class: name,
    x: slot.x - slot.half - 5,
    y: top,
    width: slot.half * 2 + 10,
    height: heights.caption + slot.caption.height + 3 - top,
    rx: 6,
  })
}

function chamber(slot: Slot, { front }: RowHeights): readonly Shape[] {
  const { body, x, hemicycle } = slot
  const chairs = body.seats.filter((seat) => seat.capacity === 'chair')
  const others = seated(body.seats.filter((seat) => seat.capacity !== 'chair'))
  const at = (spot: { x: number; y: number } | undefined) => ({
    x: x + (spot?.x ?? 0),
    y: front + (spot?.y ?? 0),
  })
  return [
    ...others.map((seat, index) => seatDot(seat, at(hemicycle.others[index]))),
    ...(chairs.length === 0 ? [ring(at(undefined), true)] : []),
    ...chairs.map((seat, index) => seatDot(seat, at(hemicycle.chairs[index]))),
  ]
}

const BENCHES = Object.keys(paints)

// Sector beside sector, joint roles between theirs; within a sector those with a vote first, then the
// vacant last.
function seated(seats: readonly MapSeat[]): readonly MapSeat[] {
  const rank = (seat: MapSeat) => {
    const first = seat.voices[0] ?? 'unknown'
    const benches = BENCHES.indexOf(first) * 8 + (seat.voices.length > 1 ? 6 : 0)
    return benches + (seat.votes === false ? 2 : 0) + (seat.vacant ? 1 : 0)
  }
  return seats
    .map((seat, index) => ({ seat, index, rank: rank(seat) }))
    .toSorted((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ seat }) => seat)
}

function captionShapes({ body, x, caption }: Slot, top: number): readonly Shape[] {
  const name = caption.name.map((line, at) =>
    shape('text', { class: 'map-name', x, y: top + at * NAME_LINE + NAME_SIZE }, line),
  )
  const from = top + caption.name.length * NAME_LINE
  const stats = caption.stats.flatMap((line, at) => statLine(line, x, from + at * STAT_LINE + STAT_SIZE))
  const struck =
    body.mark === 'removed' ? caption.name.map((line, at) => strike(line, x, top + at * NAME_LINE)) : []
  return [...name, ...struck, ...stats]
}

function strike(line: string, x: number, top: number): Shape {
  const half = textWidth(line, NAME_SIZE, 'bold') / 2
  const y = top + NAME_SIZE * 0.66
  return shape('path', { class: 'map-cross', d: `M${Math.round(x - half)} ${y}H${Math.round(x + half)}` })
}

function statLine(line: readonly Stat[], x: number, y: number): readonly Shape[] {
  const apart = textWidth(SEPARATOR, STAT_SIZE)
  let left = x - lineWidth(line) / 2
  return line.flatMap((one, at) => {
    const shapes: Shape[] = []
    if (at > 0) {
      shapes.push(shape('circle', { class: 'map-point', cx: left + apart / 2, cy: y - 4, r: 1.2 }))
      left += apart
    }
    if (one.warning) shapes.push(warningMark(left + 6, y - 4.5))
    if (one.sign) shapes.push(...signShape(one.sign, { x: left + 6, y: y - 4.5 }))
    if (one.badge) shapes.push(...badgeShape(one.badge, left, y - 4.5))
    const before = one.sign ? SIGN_WIDTH : one.badge ? one.badge.width + 4 : one.warning ? MARK_WIDTH : 0
    const words = { class: one.warning || one.sign ? 'map-warning' : 'map-stat', x: left + before, y }
    shapes.push(shape('text', words, one.text))
    left += one.width
    return shapes
  })
}

/** A triangle, as warnings on roads have. */
export function warningMark(x: number, y: number): Shape {
  return shape('path', {
    class: 'map-warning-mark',
    d: `M${x} ${y - 5.5}L${x + 6} ${y + 4.5}L${x - 6} ${y + 4.5}Z`,
  })
}
