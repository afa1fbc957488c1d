// The chart of a measure as a drawing, after the conventions of Making Data Count: figures as dots, their mean and limits by
// phase, targets and plan, and everything a reader should know under a number. Knows no page.
import { shape, type Drawing, type Shape } from '#core/drawing.ts'
import type { MeasureChart, Numbered } from './chart-of.ts'
import { dot } from './dot.ts'
import { BOTTOM, frameOf, HEIGHT, LEFT, TOP, type Frame } from './frame.ts'
import { legend } from './legend.ts'
import { limitLines, phasesOf, planLine, seriesLines, targetLines, type Stretch } from './lines.ts'
import { looks } from './looks.ts'
import { namesOf } from './names.ts'
import { sayUnit } from './say.ts'

/** Nothing without a point. */
export function chart(of: MeasureChart): Drawing | undefined {
  const frame = frameOf(of)
  if (!frame) return undefined
  const phases = phasesOf(of, frame)
  const below = legend(of, frame.width)
  const height = HEIGHT - 40 + below.height
  return {
    width: frame.width,
    height,
    classes: looks,
    shapes: [
      shape('rect', { class: 'chart-paper', x: 0, y: 0, width: frame.width, height }),
      ...gaps(of, frame),
      ...axes(of, frame),
      ...phaseLines(phases),
      ...limitLines(phases, frame),
      ...targetLines(of, frame),
      ...planLine(of, frame),
      ...of.numbered.flatMap((one) => linesOfMark(one, frame)),
      ...seriesLines(of, frame),
      ...dots(of, frame),
      ...badges(of, frame),
      ...provisional(of, phases),
      ...namesOf(of, frame),
      shape('g', { transform: `translate(0 ${BOTTOM + 44})` }, ...below.shapes),
    ],
  }
}

function axes(of: MeasureChart, { rows, columns, right }: Frame): readonly Shape[] {
  return [
    shape('text', { class: 'chart-unit', x: 8, y: 18 }, sayUnit(of.standing.measure.values)),
    ...rows.flatMap(({ at, text }) => [
      shape('line', { class: 'chart-row', x1: LEFT, x2: right, y1: at, y2: at }),
      shape('text', { class: 'chart-tick-right', x: LEFT - 8, y: at + 4.5 }, text),
    ]),
    shape('line', { class: 'chart-floor', x1: LEFT, x2: right, y1: BOTTOM, y2: BOTTOM }),
    ...columns.flatMap(({ at, text }) => [
      shape('line', { class: 'chart-floor', x1: at, x2: at, y1: BOTTOM, y2: BOTTOM + 5 }),
      shape('text', { class: 'chart-tick-middle', x: at, y: BOTTOM + 20 }, text),
    ]),
  ]
}

// A column of its own for each figure that is not there, so that a gap is seen as one.
function gaps({ standing }: MeasureChart, { x, width }: Frame): readonly Shape[] {
  const half = Math.min(6, width / standing.answer.points.length / 2.4)
  return standing.answer.points.flatMap(({ date, value }) => {
    if (value !== undefined) return []
    const at = x(date)
    const [from, to, y] = [at - 3.5, at + 3.5, BOTTOM - 8]
    return [
      shape('rect', { class: 'chart-missing', x: at - half, y: TOP, width: 2 * half, height: BOTTOM - TOP }),
      shape('path', {
        class: 'chart-missing-ink',
        d: `M${from} ${y - 3.5}L${to} ${y + 3.5}M${from} ${y + 3.5}L${to} ${y - 3.5}`,
      }),
    ]
  })
}

function dots({ standing }: MeasureChart, { x, y }: Frame): readonly Shape[] {
  return standing.answer.points.flatMap((point) =>
    point.value === undefined ? [] : [dot(point, x(point.date), y(point.value))],
  )
}

function phaseLines(phases: readonly Stretch[]): readonly Shape[] {
  return phases
    .slice(1)
    .map(({ from }) => shape('line', { class: 'chart-phase', x1: from, x2: from, y1: TOP - 8, y2: BOTTOM }))
}

function provisional({ standing }: MeasureChart, phases: readonly Stretch[]): readonly Shape[] {
  const { phases: all } = standing.answer
  return phases.flatMap(({ from, point }) => {
    const phase = all[point.phase]
    if (!phase?.provisional || standing.unjudged || all.length < 2) return []
    return [
      shape(
        'text',
        { class: 'chart-early', x: from + 5, y: BOTTOM - 6 },
        `provisional, ${phase.points} of 13`,
      ),
    ]
  })
}

function linesOfMark({ day, sort }: Numbered, { first, last, x }: Frame): readonly Shape[] {
  if (day < first || day > last || sort === 'rebase') return []
  const of = sort === 'definition' ? 'chart-definition' : 'chart-note-line'
  return [shape('line', { class: of, x1: x(day), x2: x(day), y1: TOP - 8, y2: BOTTOM })]
}

// Numbers stand above the figures; those too near each other stand in a second row.
function badges({ numbered }: MeasureChart, { first, last, x }: Frame): readonly Shape[] {
  const ends = [-Infinity, -Infinity]
  return numbered.flatMap(({ number, day }) => {
    if (day < first || day > last) return []
    const at = x(day)
    const row = ends.findIndex((end) => at - end >= 21)
    const y = TOP - 17 - (row === 1 ? 20 : 0)
    ends[Math.max(0, row)] = at
    return [
      shape('circle', { class: 'chart-badge', cx: at, cy: y, r: 9 }),
      shape('text', { class: 'chart-badge-ink', x: at, y: y + 4.2 }, String(number)),
    ]
  })
}
