// What a chart of a measure is made of: a standing, its numbered marks in order of day, and what can and cannot be drawn.
// Types and plain reckoning; knows no coordinates.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Standing } from '#facts/index.ts'
import type { seriesMarkSorts } from '#kinds/series-mark.ts'

export type MarkSort = keyof typeof seriesMarkSorts

/** Something a reader should know about a day, under its number on the chart. */
export type Numbered = {
  readonly number: number
  readonly day: Day
  readonly sort: MarkSort
  readonly text: string
  /** The mark of the record; none where the measure itself says that its definition changed. */
  readonly mark: Id | undefined
  readonly everyone: boolean
}

export type MeasureChart = {
  readonly standing: Standing
  /** The measure and whose figures. */
  readonly title: string
  readonly numbered: readonly Numbered[]
  /** Values that cannot be, beyond which nothing is drawn. */
  readonly bounds: { readonly least: number; readonly most: number }
}

export function chartOf(standing: Standing, title: string): MeasureChart {
  return { standing, title, numbered: numberedOf(standing), bounds: boundsOf(standing) }
}

function numberedOf({ marks, definitions, answer }: Standing): readonly Numbered[] {
  const first = answer.points[0]?.date ?? ''
  // Marks that say so stand for themselves.
  const told = definitions.slice(1).filter(({ said, from }) => said === undefined && from >= first)
  const all = [
    ...marks.map(({ id, from, values }) => ({
      day: from,
      sort: values.sort,
      text: values.text,
      mark: id as Id | undefined,
      everyone: values.of === undefined,
    })),
    ...told.map(({ from, version }) => ({
      day: from,
      sort: 'definition' as const,
      text: version === undefined ? 'The definition changed' : `Version ${version} of the definition`,
      mark: undefined,
      everyone: true,
    })),
  ]
  return all
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map((one, at) => ({ ...one, number: at + 1 }))
}

// A share cannot pass 100 and a count cannot pass below 0, unless its own figures do.
function boundsOf({ measure, figures }: Standing): MeasureChart['bounds'] {
  const { least, most, unit } = measure.values
  const values = figures.flatMap(({ value }) => value ?? [])
  const atLeast =
    values.every((value) => value >= 0) && unit !== 'pounds-million' && unit !== 'score' ? 0 : -Infinity
  const atMost = unit === 'percent' && values.every((value) => value <= 100) ? 100 : Infinity
  return { least: least ?? atLeast, most: most ?? atMost }
}
