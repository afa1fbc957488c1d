// The picture of functions and decisions as a drawing: lanes with their headings, rows, the lines of routes, and chips.
import { shape, type Attributes, type Drawing, type Shape } from '#core/drawing.ts'
import {
  DETAIL_SIZE,
  LINE,
  MARGIN,
  NAME_SIZE,
  type Arranged,
  type Line,
  type Placed,
  type PlacedRow,
} from './arrange.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'

const INK = '#212b32'
const BLUE = '#005eb8'
const PAD = 7
const words = (size: number, fill: string, more: Attributes = {}): Attributes => ({
  'font-size': size,
  fill,
  ...more,
})
const BOLD = { 'font-weight': 700 }

const looks: Readonly<Record<string, Attributes>> = {
  'decision-paper': { fill: '#ffffff' },
  'decision-lane': { fill: '#f0f4f7' },
  'decision-head': words(NAME_SIZE, INK, BOLD),
  'decision-rule': { stroke: '#d8dde0', 'stroke-width': 1 },
  'decision-name': words(NAME_SIZE, INK, BOLD),
  'decision-line': { fill: 'none', stroke: '#4c6272', 'stroke-width': 1.75, 'stroke-linejoin': 'round' },
  'decision-arrow': { fill: '#4c6272' },
  'decision-chip-decides': { fill: BLUE },
  'decision-chip-passes': { fill: '#ffffff', stroke: BLUE, 'stroke-width': 1.5 },
  'decision-chip-holder': { fill: '#d8dde0' },
  'decision-chip-nobody': {
    fill: '#ffffff',
    stroke: '#d5281b',
    'stroke-width': 2,
    'stroke-dasharray': '5 3',
  },
  'decision-words-decides': words(NAME_SIZE, '#ffffff', BOLD),
  'decision-words-passes': words(NAME_SIZE, INK, BOLD),
  'decision-words-holder': words(NAME_SIZE, INK, BOLD),
  'decision-words-nobody': words(NAME_SIZE, '#aa1f15', BOLD),
  'decision-detail-decides': words(DETAIL_SIZE, '#ffffff'),
  'decision-detail-passes': words(DETAIL_SIZE, '#425563'),
  'decision-detail-holder': words(DETAIL_SIZE, '#425563'),
  'decision-detail-nobody': words(DETAIL_SIZE, INK),
  'decision-key': words(DETAIL_SIZE, INK),
}

export const HEAD = 44
const KEY = 40

export function draw({ bottom, lanes, rows, width }: Arranged): Drawing {
  const height = Math.ceil(bottom + KEY)
  const grounds = lanes.flatMap(({ lane, width: wide, x }) => [
    shape('rect', { class: 'decision-lane', x: x - 10, y: 8, width: wide + 20, height: bottom - 8, rx: 4 }),
    shape(
      'text',
      { class: 'decision-head', x, y: 30 },
      lane === 'law' ? 'Held in law by' : answeringLevels[lane],
    ),
  ])
  const shapes = [
    shape('rect', { class: 'decision-paper', width, height }),
    ...grounds,
    shape('text', { class: 'decision-head', x: MARGIN, y: 30 }, 'Function'),
    ...rows.flatMap((row) => rowShapes(row, width)),
    ...key(bottom + 24),
  ]
  return { width, height, shapes, classes: looks }
}

function rowShapes({ chips, height, nameLines, row, top }: PlacedRow, width: number): readonly Shape[] {
  const first = top + (height - nameLines.length * LINE) / 2 + 12
  const name = nameLines.map((text, at) =>
    shape('text', { class: 'decision-name', x: MARGIN, y: first + at * LINE }, text),
  )
  return [
    shape('line', { class: 'decision-rule', x1: MARGIN, y1: top, x2: width - MARGIN, y2: top }),
    ...lineShapes(row.lines, chips),
    shape('a', { thing: row.thing }, ...name),
    ...chips.map(chipShape),
  ]
}

function chipShape(chip: Placed): Shape {
  const { detailLines, height, kind, nameLines, thing, width, x, y } = chip
  const inside = [
    shape('rect', { class: `decision-chip-${kind}`, x, y, width, height, rx: 5 }),
    ...nameLines.map((text, at) =>
      shape('text', { class: `decision-words-${kind}`, x: x + PAD + 2, y: y + PAD + 11 + at * LINE }, text),
    ),
    ...detailLines.map((text, at) =>
      shape(
        'text',
        {
          class: `decision-detail-${kind}`,
          x: x + PAD + 2,
          y: y + PAD + 11 + (nameLines.length + at) * LINE,
        },
        text,
      ),
    ),
  ]
  return thing === undefined ? shape('g', {}, ...inside) : shape('a', { thing }, ...inside)
}

/** From whoever passed it on to whom: across lanes by the gutter between, within a lane along its right side. */
function lineShapes(lines: readonly Line[], chips: readonly Placed[]): readonly Shape[] {
  const byKey = new Map(chips.map((chip) => [chip.key, chip]))
  return lines.flatMap((line) => {
    const [from, to] = [byKey.get(line.from), byKey.get(line.to)]
    return from && to ? wire(from, to) : []
  })
}

function wire(from: Placed, to: Placed): readonly Shape[] {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2]
  if (from.x === to.x) {
    const side = from.x + from.width
    const path = `M${side} ${y1}H${side + 10}V${y2}H${side + 6}`
    return [shape('path', { class: 'decision-line', d: path }), arrow(side, y2, -1)]
  }
  const right = from.x < to.x
  const [start, end] = right ? [from.x + from.width, to.x] : [from.x, to.x + to.width]
  const turn = right ? end - 20 : end + 20
  const path = `M${start} ${y1}H${turn}V${y2}H${right ? end - 6 : end + 6}`
  return [shape('path', { class: 'decision-line', d: path }), arrow(end, y2, right ? 1 : -1)]
}

function arrow(x: number, y: number, way: 1 | -1): Shape {
  const back = x - way * 8
  return shape('path', { class: 'decision-arrow', d: `M${x} ${y}L${back} ${y - 4.5}L${back} ${y + 4.5}Z` })
}

function key(y: number): readonly Shape[] {
  const items = [
    ['holder', 'stays accountable in law'],
    ['passes', 'passed it on'],
    ['decides', 'decides'],
    ['nobody', 'nobody decides'],
  ] as const
  return items.flatMap(([kind, text], at) => {
    const x = MARGIN + at * 190
    return [
      shape('rect', { class: `decision-chip-${kind}`, x, y: y - 11, width: 26, height: 14, rx: 4 }),
      shape('text', { class: 'decision-key', x: x + 34, y }, text),
    ]
  })
}
