// Where each body stands in the triangle of executive, lay and clinical leadership: a dot for each, its letter beside it, and
// the numbers in the table. Leaders called it incredibly important that all three are there.
import type { Attributes, Drawing, Shape } from '#core/drawing.ts'
import { shape } from '#core/drawing.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { membersOfBody, type Member } from '#facts/index.ts'

export type TriangleRow = {
  readonly body: Id
  readonly executive: number
  readonly lay: number
  readonly clinical: number
  /** Places of which it is not recorded, or that are political or other. */
  readonly others: number
}

/** A clinician in an executive post counts as clinical: the rarer voice. */
const CORNERS = ['executive', 'lay', 'clinical'] as const
type Corner = (typeof CORNERS)[number]

export const triangle: Lens<{ readonly bodies: readonly Id[] }, readonly TriangleRow[]> = {
  name: 'triangle',
  title: 'Executive, lay and clinical',
  question: 'Are executive, lay and clinical leaders all there?',
  compute: (now, { bodies }) => bodies.map((id) => rowOf(now, id)),
  show(rows, title) {
    const columns = ['Body', 'Executive', 'Lay', 'Clinical', 'Others, or not recorded']
    return [
      {
        type: 'picture',
        title: 'Executive, lay and clinical places on each body',
        description:
          'A dot near a corner stands for a body with mostly such places. The table has the numbers.',
        drawing: drawingOf(rows),
        table: {
          type: 'table',
          caption: 'Executive, lay and clinical places',
          columns: columns.map((label, at) => ({ label, numeric: at > 0 })),
          rows: rows.map((row, at) => [
            [`${letter(at)} `, { text: title(row.body), thing: row.body }],
            row.executive,
            row.lay,
            row.clinical,
            row.others,
          ]),
        },
      },
    ]
  },
}

function rowOf(now: Snapshot, of: Id): TriangleRow {
  const corners = membersOfBody(now, of).flatMap((one) => (one.attends ? [] : [cornerOf(one)]))
  const count = (corner: Corner | undefined) => corners.filter((one) => one === corner).length
  return {
    body: of,
    executive: count('executive'),
    lay: count('lay'),
    clinical: count('clinical'),
    others: count(undefined),
  }
}

function cornerOf({ function: does, profession, voices }: Member): Corner | undefined {
  if (does === 'clinical' || (profession !== undefined && profession !== 'other')) return 'clinical'
  if (does === 'lay' || voices.includes('lay')) return 'lay'
  return does === 'executive' ? 'executive' : undefined
}

const [WIDTH, HEIGHT, TOP, SIDE] = [560, 460, 44, 440]
const HIGH = (SIDE * Math.sqrt(3)) / 2
const POINTS = {
  executive: { x: (WIDTH - SIDE) / 2, y: TOP + HIGH },
  lay: { x: (WIDTH + SIDE) / 2, y: TOP + HIGH },
  clinical: { x: WIDTH / 2, y: TOP },
} as const

const looks: Readonly<Record<string, Attributes>> = {
  'corner-paper': { fill: '#ffffff', stroke: '#425563', 'stroke-width': 1.5 },
  'corner-line': { stroke: '#d8dde0', 'stroke-width': 1 },
  'corner-words': { 'font-size': 16, 'font-weight': 700, fill: '#212b32', 'text-anchor': 'middle' },
  'corner-dot': { fill: '#005eb8', stroke: '#ffffff', 'stroke-width': 2 },
  'corner-letter': { 'font-size': 13, 'font-weight': 700, fill: '#ffffff', 'text-anchor': 'middle' },
}

function drawingOf(rows: readonly TriangleRow[]): Drawing {
  const { executive, lay, clinical } = POINTS
  const path = [executive, lay, clinical].map(({ x, y }) => `${r(x)},${r(y)}`).join(' ')
  const middle = { x: WIDTH / 2, y: TOP + (HIGH * 2) / 3 }
  const lines = CORNERS.map((one) => {
    const { x, y } = POINTS[one]
    return shape('line', { class: 'corner-line', x1: r(middle.x), y1: r(middle.y), x2: r(x), y2: r(y) })
  })
  const words = [
    shape('text', { class: 'corner-words', x: clinical.x, y: TOP - 14 }, 'Clinical'),
    shape('text', { class: 'corner-words', x: executive.x, y: r(executive.y) + 24 }, 'Executive'),
    shape('text', { class: 'corner-words', x: lay.x, y: r(lay.y) + 24 }, 'Lay'),
  ]
  return {
    width: WIDTH,
    height: HEIGHT + 12,
    classes: looks,
    shapes: [shape('polygon', { class: 'corner-paper', points: path }), ...lines, ...words, ...dots(rows)],
  }
}

// Bodies at one point stand beside each other, in the order of the table.
function dots(rows: readonly TriangleRow[]): readonly Shape[] {
  const taken = new Map<string, number>()
  return rows.flatMap((row, at) => {
    const all = row.executive + row.lay + row.clinical
    if (all === 0) return []
    const mix = (axis: 'x' | 'y') =>
      CORNERS.reduce((sum, one) => sum + (row[one] / all) * POINTS[one][axis], 0)
    const [x, y] = [mix('x'), mix('y')]
    const key = `${Math.round(x / 20)} ${Math.round(y / 20)}`
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    const cx = r(x + before * 24)
    return [
      shape('circle', { class: 'corner-dot', cx, cy: r(y), r: 12 }),
      shape('text', { class: 'corner-letter', x: cx, y: r(y) + 5 }, letter(at)),
    ]
  })
}

function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1)
}

function r(value: number): number {
  return Math.round(value * 10) / 10
}
