// The governance map as a drawing: head, lanes, lines, bodies and key, each laid out by its own file.
import { shape, type Drawing, type Shape } from '#core/drawing.ts'
import { wrapText } from '#core/text-width.ts'
import { arrange, type Arrangement } from './arrange.ts'
import { bodyShape } from './body.ts'
import { arrow, legend } from './legend.ts'
import { LANE_SIZE, looks } from './looks.ts'
import { saySummary } from './say.ts'
import type { GovernanceMapResult } from './map.ts'
import { route, type Corner, type Wire } from './route.ts'
import { LABELS, MARGIN, WIDTH } from './sheet.ts'
import { stack, type Stacked } from './stack.ts'

const HEAD = 82
const ROUND = 7

export function chart(map: GovernanceMapResult): Drawing {
  const arrangement = arrange(map)
  const routes = route(arrangement, map.links)
  const stacked = stack(arrangement, routes, HEAD)
  const key = legend(map, stacked.bottom + 12)
  const height = Math.ceil(key.bottom + 10)
  const shapes = [
    shape('rect', { class: 'map-paper', width: WIDTH, height }),
    ...head(map),
    ...lanes(arrangement, stacked),
    ...wires(routes.wires, stacked),
    ...arrangement.rows.flatMap((row, at) => {
      const heights = stacked.rows[at]
      return heights ? row.slots.map((slot) => bodyShape(slot, heights)) : []
    }),
    ...key.shapes,
  ]
  return { width: WIDTH, height, shapes, classes: looks }
}

function head(map: GovernanceMapResult): readonly Shape[] {
  const [title = ''] = wrapText(map.title, WIDTH - 2 * MARGIN, 26, 'bold', 1)
  return [
    shape('text', { class: 'map-title', x: MARGIN, y: 34 }, title),
    shape('text', { class: 'map-summary', x: MARGIN, y: 60 }, saySummary(map)),
  ]
}

function lanes(arrangement: Arrangement, stacked: Stacked): readonly Shape[] {
  const grounds = arrangement.bands.flatMap((band, at) => {
    const { top, bottom } = stacked.bands[at] ?? { top: 0, bottom: 0 }
    return [
      shape('rect', {
        class: 'map-band',
        x: MARGIN,
        y: top,
        width: WIDTH - 2 * MARGIN,
        height: bottom - top,
        rx: 4,
      }),
      shape('rect', {
        class: 'map-band-label',
        x: MARGIN,
        y: top,
        width: LABELS - 8,
        height: bottom - top,
        rx: 4,
      }),
      ...band.panels.map(({ x, width, first, last }) => {
        const from = (stacked.rows[first]?.top ?? top) - 5
        const to = (stacked.rows[last]?.bottom ?? bottom) + 7
        return shape('rect', { class: 'map-panel', x, y: from, width, height: to - from, rx: 6 })
      }),
      ...band.dividers.map((x) => shape('path', { class: 'map-divider', d: `M${x} ${top}V${bottom}` })),
      ...label(band.label, band.bodies, top + 26),
    ]
  })
  const headings = arrangement.rows.flatMap((row, at) =>
    row.headings.map(({ text, x }) =>
      shape('text', { class: 'map-heading', x, y: (stacked.rows[at]?.top ?? 0) + 13 }, text),
    ),
  )
  return [...grounds, ...headings]
}

function label(text: string, bodies: number, top: number): readonly Shape[] {
  const x = MARGIN + 9
  const lines = wrapText(text, LABELS - 20, LANE_SIZE, 'bold')
  const count = `${bodies} ${bodies === 1 ? 'body' : 'bodies'}`
  return [
    ...lines.map((line, at) => shape('text', { class: 'map-lane', x, y: top + at * 17 }, line)),
    shape('text', { class: 'map-lane-count', x, y: top + lines.length * 17 + 2 }, count),
  ]
}

// The lines to one body are one shape, so that what they share is drawn once. They lie on a ground of their
// own: where two cross, the later is seen to pass over the earlier.
function wires(all: readonly Wire[], stacked: Stacked): readonly Shape[] {
  return [...Map.groupBy(all, (wire) => wire.to)].map(([to, own]) => {
    const lines = own.map(({ corners }) =>
      straightened(corners.map((corner) => ({ x: corner.x, y: stacked.yOf(corner) }))),
    )
    const d = lines.map(rounded).join('')
    const heads = new Set(
      own.flatMap(({ corners: [first] }, at) => {
        const start = lines[at]?.[0]
        return first && start ? [arrow(start.x, start.y, upOf(first))] : []
      }),
    )
    return shape(
      'g',
      { class: 'map-link', 'data-to': to },
      shape('path', { class: 'map-halo', d }),
      shape('path', { class: 'map-wire', d }),
      ...[...heads].map((head) => shape('path', { class: 'map-arrow', d: head })),
    )
  })
}

function upOf(corner: Corner): 1 | -1 {
  return 'edge' in corner && corner.edge === 'top' ? -1 : 1
}

type Point = { readonly x: number; readonly y: number }

// Without the points that lie on the straight line between their neighbours.
function straightened(points: readonly Point[]): readonly Point[] {
  return points.reduce<readonly Point[]>((kept, point) => {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && Math.hypot(last.x - point.x, last.y - point.y) < 0.5) return kept
    const straight = (along: 'x' | 'y') =>
      before &&
      last &&
      Math.abs(before[along] - last[along]) < 0.5 &&
      Math.abs(last[along] - point[along]) < 0.5
    return straight('x') || straight('y') ? [...kept.slice(0, -1), point] : [...kept, point]
  }, [])
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]]
      if (!before) return `M${point.x} ${point.y}`
      if (!after) return `L${point.x} ${point.y}`
      const [into, out] = [towards(point, before), towards(point, after)]
      return `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`
    })
    .join('')
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = Math.min(ROUND, length / 2) / length
  return { x: two(from.x + (to.x - from.x) * part), y: two(from.y + (to.y - from.y) * part) }
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}
