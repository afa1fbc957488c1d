// What the signs of a chart mean, in a row below it: only those that stand on it.
import { shape, type Shape } from '#core/drawing.ts'
import { textWidth } from '#core/text-width.ts'
import { sortOf, type Sort } from '#spc/paints.ts'
import type { MeasureChart } from './chart-of.ts'
import { dotOf } from './dot.ts'
import { LEFT } from './frame.ts'
import { LABEL } from './looks.ts'
import { isBeyond } from './names.ts'

const WORDS: Readonly<Record<Sort, string>> = {
  common: 'No significant change',
  improvement: 'Improving',
  concern: 'Getting worse',
  neutral: 'Rising or falling',
}
const LINE = 22
type Entry = { readonly sign: (x: number, y: number) => Shape; readonly words: string }

export function legend(
  of: MeasureChart,
  width: number,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  let [x, y] = [LEFT, 10]
  const shapes = entriesOf(of).flatMap(({ sign, words }) => {
    const wide = 34 + textWidth(words, LABEL) + 18
    if (x + wide > width - 8 && x > LEFT) [x, y] = [LEFT, y + LINE]
    const at = x
    x += wide
    return [sign(at + 12, y), shape('text', { class: 'chart-tick', x: at + 30, y: y + 4.5 }, words)]
  })
  return { height: y + LINE, shapes }
}

function entriesOf(of: MeasureChart): readonly Entry[] {
  const { answer, targets, plan, unjudged } = of.standing
  const { points } = answer
  const present = points.filter(({ value, leftOut }) => value !== undefined && !leftOut)
  const sorts = new Set(present.map(({ type }) => sortOf(type)))
  const has = (is: boolean, entry: Entry) => (is ? [entry] : [])
  const lineOf = (name: string) => (x: number, y: number) =>
    shape('line', { class: name, x1: x - 12, x2: x + 12, y1: y, y2: y })
  const beyond = points.some(({ upper, lower }) =>
    [upper, lower].some((one) => one !== undefined && isBeyond(of, one)),
  )
  return [
    ...(Object.keys(WORDS) as Sort[]).flatMap((sort) =>
      has(sorts.has(sort), {
        sign: (x, y) => dotOf(sort, x, y),
        words: unjudged ? 'Figure, not judged' : WORDS[sort],
      }),
    ),
    ...has(
      points.some(({ leftOut }) => leftOut),
      {
        sign: (x, y) => shape('circle', { class: 'chart-left-out', cx: x, cy: y, r: 4.5 }),
        words: 'Left out of the limits',
      },
    ),
    ...has(
      points.some(({ value }) => value === undefined),
      { sign: cross, words: 'No figure' },
    ),
    ...has(
      points.some(({ mean }) => mean !== undefined),
      { sign: lineOf('chart-mean'), words: 'Mean' },
    ),
    ...has(
      points.some(({ upper }) => upper !== undefined),
      { sign: lineOf('chart-limit'), words: 'Process limits' },
    ),
    ...has(targets.length > 0, { sign: lineOf('chart-target'), words: 'Target' }),
    ...has(plan.length > 1, { sign: lineOf('chart-plan'), words: 'Plan' }),
    ...has(beyond, { sign: star, words: 'Beyond what it can be, drawn at the edge' }),
  ]
}

function cross(x: number, y: number): Shape {
  const d = `M${x - 3.5} ${y - 3.5}L${x + 3.5} ${y + 3.5}M${x - 3.5} ${y + 3.5}L${x + 3.5} ${y - 3.5}`
  return shape('path', { class: 'chart-missing-ink', d })
}

function star(x: number, y: number): Shape {
  return shape('text', { class: 'chart-tick-middle', x, y: y + 6 }, '*')
}
