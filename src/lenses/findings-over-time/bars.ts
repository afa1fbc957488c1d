// Bars of the findings at the ends of months. Told apart by how dark they are and by their order, not by hue alone.
import { severities, type Severity } from '#core/check.ts'
import { showDay, type Day } from '#core/day.ts'
import { shape, type Attributes, type Drawing, type Shape } from '#core/drawing.ts'
import { textWidth } from '#core/text-width.ts'

/** How many there were on a day, by how urgent they are. */
export type Point = { readonly day: Day; readonly counts: Readonly<Record<Severity, number>> }

const WIDTH = 500
const HEIGHT = 270
const [LEFT, RIGHT, TOP, GROUND] = [12, 488, 60, 222]
const SIZE = 14
/** From the ground up. */
const STACK: readonly Severity[] = ['act', 'ask', 'note']

const INK = { fill: '#212b32', 'font-size': SIZE }
const QUIET = { fill: '#425563', 'font-size': SIZE }
const classes: Readonly<Record<string, Attributes>> = {
  'findings-act': { fill: '#8c2400', stroke: '#8c2400' },
  'findings-ask': { fill: '#5b9bd5', stroke: '#1f5f99' },
  'findings-note': { fill: '#eef2f5', stroke: '#768692' },
  'findings-ground': { stroke: '#768692', 'stroke-width': 1 },
  'findings-total': { ...INK, 'font-weight': 700, 'text-anchor': 'middle' },
  'findings-month': { ...QUIET, 'text-anchor': 'middle' },
  'findings-key': INK,
}

export function bars(points: readonly Point[]): Drawing {
  const highest = Math.max(1, ...points.map(totalOf))
  const step = (RIGHT - LEFT) / Math.max(1, points.length)
  const unit = (GROUND - TOP) / highest
  return {
    width: WIDTH,
    height: HEIGHT,
    classes,
    shapes: [
      ...key(),
      ...points.flatMap((one, at) => bar(one, LEFT + step * at, step, unit)),
      shape('line', { class: 'findings-ground', x1: LEFT, y1: GROUND, x2: RIGHT, y2: GROUND }),
      ...points.flatMap((_, at) => months(points, at, LEFT + step * (at + 0.5))),
    ],
  }
}

function bar(point: Point, x: number, step: number, unit: number): readonly Shape[] {
  let y = GROUND
  const parts = STACK.flatMap((severity) => {
    const height = point.counts[severity] * unit
    y -= height
    const box = { x: x + step * 0.16, y, width: step * 0.68, height }
    return height > 0 ? [shape('rect', { class: `findings-${severity}`, ...box })] : []
  })
  const total = shape(
    'text',
    { class: 'findings-total', x: x + step / 2, y: y - 6 },
    totalOf(point).toLocaleString('en-GB'),
  )
  return [...parts, total]
}

// The letters of the month, and the year where it is the first of it that is shown.
function months(points: readonly Point[], at: number, x: number): readonly Shape[] {
  const point = points[at]
  if (!point) return []
  const isLast = at === points.length - 1
  const month = isLast ? 'Now' : (showDay(point.day).split(' ')[1] ?? '').slice(0, 3)
  const year = point.day.slice(0, 4)
  const isFirst = !isLast && points.findIndex(({ day }) => day.slice(0, 4) === year) === at
  return [
    shape('text', { class: 'findings-month', x, y: GROUND + 18 }, month),
    ...(isFirst ? [shape('text', { class: 'findings-month', x, y: GROUND + 36 }, year)] : []),
  ]
}

function key(): readonly Shape[] {
  let x = LEFT
  return STACK.flatMap((severity) => {
    const at = x
    x += 22 + textWidth(severities[severity], SIZE) + 20
    return [
      shape('rect', { class: `findings-${severity}`, x: at + 1, y: 12, width: 14, height: 14 }),
      shape('text', { class: 'findings-key', x: at + 22, y: 24 }, severities[severity]),
    ]
  })
}

function totalOf({ counts }: Point): number {
  return STACK.reduce((sum, severity) => sum + counts[severity], 0)
}
