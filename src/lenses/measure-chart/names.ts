// What the lines of a chart are called, with their values, beside their right ends and never upon each other.
import { shape, type Shape } from '#core/drawing.ts'
import { sayNumber, sayTarget, targetOn } from '#facts/index.ts'
import { targetSources } from '#kinds/target.ts'
import type { MeasureChart } from './chart-of.ts'
import { BOTTOM, TOP, type Frame } from './frame.ts'

type Name = { readonly at: number; readonly text: string; readonly of: string }

const APART = 17

export function namesOf(chart: MeasureChart, frame: Frame): readonly Shape[] {
  const placed = spread(namesFrom(chart, frame))
  return placed.flatMap(({ name, at }) => {
    const { right } = frame
    const leader = shape('polyline', {
      class: 'chart-leader',
      points: `${right + 1} ${near(name.at)} ${right + 6} ${near(name.at)} ${right + 12} ${near(at)} ${right + 15} ${near(at)}`,
    })
    return [leader, shape('text', { class: name.of, x: right + 18, y: at + 4.5 }, name.text)]
  })
}

/** Said where a limit lies beyond what the measure can be, and is drawn on the edge. */
export function isBeyond({ bounds }: MeasureChart, value: number): boolean {
  return value < bounds.least || value > bounds.most
}

function namesFrom(chart: MeasureChart, frame: Frame): readonly Name[] {
  const { standing } = chart
  const { values } = standing.measure
  const last = standing.answer.points.at(-1)
  const limit = (word: string, value: number | undefined, of: string): Name[] =>
    value === undefined
      ? []
      : [
          {
            at: frame.y(value),
            text: `${word} ${sayNumber(values, value)}${isBeyond(chart, value) ? ' *' : ''}`,
            of,
          },
        ]
  const planned = standing.plan.findLast(
    ({ day, value }) => value !== null && day >= frame.first && day <= frame.last,
  )
  const plan = planned?.value
  return [
    ...limit('Upper limit', last?.upper, 'chart-name-limit'),
    ...limit('Mean', last?.mean, 'chart-name-mean'),
    ...limit('Lower limit', last?.lower, 'chart-name-limit'),
    ...targetNames(chart, frame),
    ...(plan === undefined || plan === null
      ? []
      : [{ at: frame.y(plan), text: `Plan ${sayNumber(values, plan)}`, of: 'chart-name-plan' }]),
  ]
}

function targetNames({ standing }: MeasureChart, { last, y }: Frame): readonly Name[] {
  const held = standing.targets.filter(
    ({ from, until }) => from <= last && (until === undefined || until > last),
  )
  const judged = targetOn(standing.targets, last)
  return held.map((one) => {
    const source = held.length > 1 ? `, ${targetSources[one.source].toLowerCase().split(' ')[0]}` : ''
    const text = `Target ${sayTarget(standing.measure.values, one.value)}${source}`
    return { at: y(one.value), text, of: one === judged ? 'chart-name-target' : 'chart-name' }
  })
}

/** As near to their lines as they can be with room between them. */
function spread(names: readonly Name[]): readonly { readonly name: Name; readonly at: number }[] {
  const placed = names.toSorted((one, other) => one.at - other.at).map((name) => ({ name, at: name.at }))
  let least = TOP - 4
  for (const one of placed) {
    one.at = Math.max(one.at, least)
    least = one.at + APART
  }
  let most = BOTTOM + 6
  for (const one of placed.toReversed()) {
    one.at = Math.min(one.at, most)
    most = one.at - APART
  }
  return placed
}

function near(value: number): number {
  return Math.round(value * 100) / 100
}
