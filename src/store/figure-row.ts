// A load of figures as a row: its figures grouped by series as JSON text, so that what is the same for sixty months is
// written once.
import { must } from '#core/problem.ts'
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Moment } from '#core/day.ts'
import type { Figure, LoadedFigures, Strand } from '#core/series.ts'
import type { FigureLoadRow } from './schema.ts'

/** Measure, subject, strand, and for each day its value and perhaps a note. */
type Packed = readonly [
  measure: string,
  of: string,
  strand: string,
  points: readonly (readonly [day: string, value: number | null, note?: string])[],
]

export function figureRowOf(system: string, { load, figures }: LoadedFigures): FigureLoadRow {
  const series = new Map<string, [day: string, value: number | null, note?: string][]>()
  const heads = new Map<string, readonly [string, string, string]>()
  for (const { measure, of, strand, day, value, note } of figures) {
    must(value === null || Number.isFinite(value), `${measure} of ${of} on ${day} is no number`)
    const name = `${measure} ${of} ${strand}`
    const points = series.get(name) ?? []
    if (points.length === 0) series.set(name, points)
    heads.set(name, [measure, of, strand])
    points.push(note === undefined ? [day, value] : [day, value, note])
  }
  const packed = [...series].map(([name, points]) => [...(heads.get(name) ?? []), points])
  return {
    system,
    number: load.number,
    loaded_at: load.at,
    loaded_by: load.by,
    because: load.because,
    file_name: load.fileName ?? null,
    count: figures.length,
    figures: JSON.stringify(packed),
  }
}

export function loadOf(row: FigureLoadRow): LoadedFigures {
  const load = {
    number: row.number,
    at: row.loaded_at as Moment,
    by: row.loaded_by,
    because: row.because,
    ...(row.file_name !== null && { fileName: row.file_name }),
    figures: row.count,
  }
  const packed = JSON.parse(row.figures) as readonly Packed[]
  const figures = packed.flatMap(([measure, of, strand, points]) =>
    points.map(([day, value, note]): Figure => {
      const key = { measure: measure as Id, of: of as Id, strand: strand as Strand }
      return { ...key, day: day as Day, value, ...(note !== undefined && { note }) }
    }),
  )
  return { load, figures }
}
