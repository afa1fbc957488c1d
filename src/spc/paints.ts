// How each type of point and each assurance is painted and marked: the colours that NHS charts use, each with a shape and a
// letter of its own, so that nothing is said by colour alone. Knows no chart.
import type { Assurance, Variation } from './spc.ts'

export type PointPaint = {
  readonly fill: string
  /** Edge and letters, which stand out from white by 4.5 to 1. */
  readonly edge: string
  readonly shape: 'circle' | 'diamond' | 'square' | 'triangle'
}
export type Sort = 'common' | 'improvement' | 'concern' | 'neutral'

export const pointPaints: Readonly<Record<Sort, PointPaint>> = {
  common: { fill: '#a6a6a6', edge: '#5f6b73', shape: 'circle' },
  improvement: { fill: '#00b0f0', edge: '#00639c', shape: 'diamond' },
  concern: { fill: '#e46c0a', edge: '#8f3f00', shape: 'square' },
  neutral: { fill: '#490092', edge: '#490092', shape: 'triangle' },
}

export function sortOf(type: Exclude<Variation, 'none'>): Sort {
  return type === 'common' ? 'common' : (type.slice(0, type.indexOf('-')) as Sort)
}

/** Short words for a table; the sentence of an answer says it in full. */
export const variationWords: Readonly<Record<Variation, string>> = {
  'concern-high': 'Getting worse, higher',
  'concern-low': 'Getting worse, lower',
  'neutral-high': 'Rising',
  'neutral-low': 'Falling',
  common: 'No significant change',
  'improvement-high': 'Improving, higher',
  'improvement-low': 'Improving, lower',
  none: 'Not judged yet',
}

export const assuranceWords: Readonly<Record<Assurance, string>> = {
  fail: 'Target will not be met',
  'hit-or-miss': 'Target met at times',
  pass: 'Target will be met',
  none: 'No target judged',
}
