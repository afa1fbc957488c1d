// How each class of shape on a chart looks, as presentation attributes. Quiet lines, so that the dots speak.
import type { Attributes } from '#core/drawing.ts'
import { pointPaints } from '#spc/paints.ts'

const INK = '#212b32'
const SECOND = '#425563'
export const LABEL = 13
const TARGET_INK = '#b3140f'
const PLAN_INK = '#00664f'

function words(size: number, fill: string, more: Attributes = {}): Attributes {
  return { 'font-size': size, fill, ...more }
}
const CENTRED = { 'text-anchor': 'middle' }
const BOLD = { 'font-weight': 700 }

export const looks: Readonly<Record<string, Attributes>> = {
  'chart-paper': { fill: '#ffffff' },
  'chart-row': { stroke: '#e3e8eb', 'stroke-width': 1 },
  'chart-floor': { stroke: '#76858f', 'stroke-width': 1 },
  'chart-tick': words(LABEL, SECOND),
  'chart-tick-right': words(LABEL, SECOND, { 'text-anchor': 'end' }),
  'chart-tick-middle': words(LABEL, SECOND, CENTRED),
  'chart-unit': words(LABEL, SECOND, BOLD),
  'chart-series': { fill: 'none', stroke: '#76858f', 'stroke-width': 1.75, 'stroke-linejoin': 'round' },
  'chart-mean': { stroke: INK, 'stroke-width': 1.25 },
  'chart-limit': { stroke: '#5f6b73', 'stroke-width': 1.25, 'stroke-dasharray': '6 4' },
  'chart-target': { fill: 'none', stroke: TARGET_INK, 'stroke-width': 1.75 },
  'chart-target-other': { fill: 'none', stroke: TARGET_INK, 'stroke-width': 1, 'stroke-dasharray': '2 3' },
  'chart-plan': {
    fill: 'none',
    stroke: PLAN_INK,
    'stroke-width': 2,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  },
  'chart-name': words(LABEL, INK),
  'chart-name-mean': words(LABEL, INK, BOLD),
  'chart-name-limit': words(LABEL, SECOND),
  'chart-name-target': words(LABEL, TARGET_INK, BOLD),
  'chart-name-plan': words(LABEL, PLAN_INK, BOLD),
  'chart-leader': { fill: 'none', stroke: '#b6c1c8', 'stroke-width': 1 },
  'chart-phase': { stroke: INK, 'stroke-width': 1, 'stroke-dasharray': '1 3' },
  'chart-definition': { stroke: '#490092', 'stroke-width': 1.25, 'stroke-dasharray': '8 3 2 3' },
  'chart-note-line': { stroke: '#b6c1c8', 'stroke-width': 1 },
  'chart-badge': { fill: INK },
  'chart-badge-ink': words(12, '#ffffff', { ...BOLD, ...CENTRED }),
  'chart-missing': { fill: '#f0f4f7' },
  'chart-missing-ink': { stroke: '#5f6b73', 'stroke-width': 1.5, fill: 'none' },
  'chart-left-out': { fill: '#ffffff', stroke: '#5f6b73', 'stroke-width': 1.5, 'stroke-dasharray': '2 1.5' },
  'chart-early': words(LABEL, INK, { 'font-style': 'italic' }),
  'chart-latest': words(14, INK, BOLD),
  ...Object.fromEntries(
    Object.entries(pointPaints).map(([sort, { fill, edge }]) => [
      `chart-dot-${sort}`,
      { fill, stroke: edge, 'stroke-width': 1 },
    ]),
  ),
}
