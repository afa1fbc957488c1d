// The lines of a chart: what was counted, the mean and limits of each phase, targets as steps, and what was planned.
import type { Day } from '#core/day.ts'
import { shape, type Shape } from '#core/drawing.ts'
import { targetOn } from '#facts/index.ts'
import type { SpcPoint } from '#spc/spc.ts'
import type { MeasureChart } from './chart-of.ts'
import type { Frame } from './frame.ts'

/** Lines between neighbours: a missing figure leaves a gap, and so does a place where limits start anew. */
export function seriesLines({ standing }: MeasureChart, { x, y }: Frame): readonly Shape[] {
  const runs: SpcPoint[][] = [[]]
  for (const point of standing.answer.points) {
    if (point.value === undefined) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const points = run.map((one) => `${near(x(one.date))},${near(y(one.value ?? 0))}`).join(' ')
      return shape('polyline', { class: 'chart-series', points })
    })
}

/** From the middle before the first point of a phase to the middle after its last. */
export type Stretch = { readonly from: number; readonly to: number; readonly point: SpcPoint }

export function phasesOf({ standing }: MeasureChart, { x, right }: Frame): readonly Stretch[] {
  const byPhase = [...Map.groupBy(standing.answer.points, (one) => one.phase).values()]
  return byPhase.flatMap((points, at) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return []
    const before = byPhase[at - 1]?.at(-1)
    const after = byPhase[at + 1]?.[0]
    const from = before ? (x(before.date) + x(first.date)) / 2 : x(first.date) - 8
    const to = after ? (x(last.date) + x(after.date)) / 2 : Math.min(right, x(last.date) + 10)
    return [{ from, to, point: first }]
  })
}

export function limitLines(phases: readonly Stretch[], { y }: Frame): readonly Shape[] {
  return phases.flatMap(({ from, to, point }) =>
    (['upper', 'lower', 'mean'] as const).flatMap((name) => {
      const value = point[name]
      const of = name === 'mean' ? 'chart-mean' : 'chart-limit'
      return value === undefined ? [] : [level(of, from, to, y(value))]
    }),
  )
}

function level(of: string, from: number, to: number, at: number): Shape {
  return shape('line', { class: of, x1: from, x2: to, y1: at, y2: at })
}

/** Each target over the days on which it held; the one judged against at its end is drawn whole, the others dotted. */
export function targetLines({ standing }: MeasureChart, frame: Frame): readonly Shape[] {
  const { first, last, x, y, right } = frame
  const end = (until: Day | undefined) => (until !== undefined && until <= last ? x(until) : right)
  return standing.targets
    .filter(({ from, until }) => from <= last && (until === undefined || until > first))
    .map((step) => {
      const from = step.from <= first ? x(first) - 8 : x(step.from)
      const shown = step.from <= first ? first : step.from
      const judged = targetOn(standing.targets, shown) === step
      return level(judged ? 'chart-target' : 'chart-target-other', from, end(step.until), y(step.value))
    })
}

export function planLine({ standing }: MeasureChart, { first, last, x, y }: Frame): readonly Shape[] {
  const points = standing.plan.flatMap(({ day, value }) =>
    value === null || day < first || day > last ? [] : [`${near(x(day))},${near(y(value))}`],
  )
  return points.length < 2 ? [] : [shape('polyline', { class: 'chart-plan', points: points.join(' ') })]
}

function near(value: number): number {
  return Math.round(value * 100) / 100
}
