// The signs of a comparison and of findings, each told by its form and not by its colour alone: a plus in a circle, a
// plus over a minus in a square, a cross through, a number in a badge. Knows no body and no seat.
import type { Severity } from '#core/check.ts'
import { shape, type Shape } from '#core/drawing.ts'
import { BADGE_SIZE, type Stat } from './caption.ts'
import type { Spot } from './hemicycle.ts'
import type { Mark } from './map.ts'

const HALF = 4.8

/** The middle of the sign is at the spot. */
export function signShape(mark: Mark, { x, y }: Spot): readonly Shape[] {
  if (mark === 'added')
    return [
      shape('circle', { class: 'map-sign-added', cx: x, cy: y, r: HALF }),
      shape('path', { class: 'map-sign-ink', d: `M${x - 2.8} ${y}H${x + 2.8}M${x} ${y - 2.8}V${y + 2.8}` }),
    ]
  if (mark === 'removed') return [removedCross({ x, y }, 5)]
  const box = { x: x - HALF, y: y - HALF, width: HALF * 2, height: HALF * 2 }
  const signs = `M${x - 2.6} ${y - 1}H${x + 2.6}M${x} ${y - 3.4}V${y + 1.4}M${x - 2.6} ${y + 3.1}H${x + 2.6}`
  return [
    shape('rect', { class: 'map-sign-changed', ...box }),
    shape('path', { class: 'map-sign-ink', d: signs }),
  ]
}

export function removedCross({ x, y }: Spot, reach: number): Shape {
  const r = reach * 0.85
  const d = `M${two(x - r)} ${two(y - r)}L${two(x + r)} ${two(y + r)}M${two(x + r)} ${two(y - r)}L${two(x - r)} ${two(y + r)}`
  return shape('path', { class: 'map-cross', d })
}

/** That something was found about a seat: a small flag with an exclamation mark. */
export function findingShape({ x, y }: Spot): readonly Shape[] {
  return [
    shape('rect', { class: 'map-flag', x: x - 3.6, y: y - 4.8, width: 7.2, height: 9.6, rx: 1.5 }),
    shape('path', { class: 'map-flag-ink', d: `M${x} ${y - 3}V${y + 0.8}M${x} ${y + 2.4}V${y + 3.2}` }),
  ]
}

/** A number in a badge, its left end at x and its middle at y. */
export function badgeShape(
  { count, severity, width }: NonNullable<Stat['badge']>,
  x: number,
  y: number,
): readonly Shape[] {
  const box = { x, y: y - 8, width, height: 16, rx: severity === 'note' ? 8 : 3 }
  return [
    shape('rect', { class: `map-badge-${severity satisfies Severity}`, ...box }),
    shape('text', { class: `map-badge-ink-${severity}`, x: x + width / 2, y: y + BADGE_SIZE * 0.36 }, count),
  ]
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}
