// Figures for tests, as a board hears them: from a month on, one a month; `-` is a month without a row, `*` one that was
// withheld. `loads` in order, each later one revising.
import { addMonths, day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { seriesBook } from '#core/series-book.ts'
import type { Figure, LoadedFigures, SeriesBook, Strand } from '#core/series.ts'

/** `months('measure/waits', 'area/dale', '2025-01', '70 71 - 72.5 *')`. */
export function months(
  measure: string,
  of: string,
  from: string,
  values: string,
  strand: Strand = 'actual',
): readonly Figure[] {
  return values
    .trim()
    .split(/\s+/)
    .flatMap((value, at) => {
      if (value === '-') return []
      const on = addMonths(day(`${from}-01`), at)
      const figure = { measure: id(measure), of: id(of), strand, day: on }
      return [{ ...figure, value: value === '*' ? null : Number(value) }]
    })
}

/** A book of loads, one a day from 1 November 2026 on. */
export function bookOf(...loads: readonly (readonly Figure[])[]): SeriesBook {
  return seriesBook(loads.map(loaded))
}

function loaded(figures: readonly Figure[], at: number): LoadedFigures {
  const date = String(at + 1).padStart(2, '0')
  return {
    load: {
      number: at + 1,
      at: moment(`2026-11-${date}T09:00:00.000Z`),
      by: 'test',
      because: 'Published',
      figures: figures.length,
    },
    figures,
  }
}
