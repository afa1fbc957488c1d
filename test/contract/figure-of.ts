// The figure that a writer records with each draft: of its own body, with a value that tells which one it is.
import { addDays, day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Figure } from '#core/series.ts'

export function figureOf(writer: string, value: number): Figure {
  const of = id(`body/${writer}`)
  return { measure: id('measure/m'), of, strand: 'actual', day: addDays(day('2026-01-01'), value), value }
}
