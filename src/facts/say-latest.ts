// The latest figure of a measure with its period, and how many are missing, as a line of text. Knows no page.
import type { Run } from '#core/block.ts'
import { sayFigure, sayPeriod } from './say-figure.ts'
import type { Standing } from './standing-of-measure.ts'

export function sayLatest({ measure, latest, missing }: Standing): readonly Run[] {
  const { values } = measure
  const gone: readonly Run[] =
    missing.length === 0 ? [] : [' ', { tag: `${missing.length} missing`, tone: 'warning' }]
  if (!latest) return ['no figure', ...gone]
  return [{ strong: sayFigure(values, latest.value) }, ` ${sayPeriod(latest.day, values.frequency)}`, ...gone]
}
