// How each class of shape looks, as presentation attributes. Quiet grounds and lines, so that the dots speak.
import type { Attributes } from '#core/drawing.ts'
import { BADGE_SIZE, NAME_SIZE, STAT_SIZE } from './caption.ts'
import { paints } from './palette.ts'
import { HEADING_SIZE } from './sheet.ts'

const INK = '#212b32'
const SECOND = '#425563'

function words(size: number, fill: string, more: Attributes = {}): Attributes {
  return { 'font-size': size, fill, ...more }
}
export const LANE_SIZE = 13
const BOLD = { 'font-weight': 700 }
const CENTRED = { 'text-anchor': 'middle' }

function sectors(): Record<string, Attributes> {
  const all: Record<string, Attributes> = {}
  for (const [voice, { fill, ink, edge, tint }] of Object.entries(paints)) {
    const quiet = { stroke: edge, 'stroke-width': 1.25 }
    const dashed = { stroke: edge, 'stroke-width': 1.5, 'stroke-dasharray': '2.8 2.2' }
    all[`map-full-${voice}`] = { fill, ...(voice === 'unknown' && quiet) }
    all[`map-quiet-${voice}`] = { fill: tint, ...quiet }
    all[`map-quiet-ground-${voice}`] = { fill: tint }
    all[`map-quiet-rim-${voice}`] = { fill: 'none', ...quiet }
    all[`map-hollow-${voice}`] = { fill: '#ffffff', ...dashed }
    all[`map-hollow-ground-${voice}`] = { fill: '#ffffff' }
    all[`map-hollow-rim-${voice}`] = { fill: 'none', ...dashed }
    all[`map-ink-${voice}`] = { fill: ink }
    all[`map-line-${voice}`] = { fill: edge }
  }
  return all
}

export const looks: Readonly<Record<string, Attributes>> = {
  'map-paper': { fill: '#ffffff' },
  'map-title': words(26, INK, BOLD),
  'map-summary': words(15, SECOND),
  'map-band': { fill: '#f0f4f7' },
  'map-band-label': { fill: '#e1e9ef' },
  'map-panel': { fill: '#ffffff', 'fill-opacity': 0.75 },
  'map-divider': { stroke: '#ffffff', 'stroke-width': 2 },
  'map-lane': words(LANE_SIZE, INK, BOLD),
  'map-lane-count': words(12.5, SECOND),
  'map-heading': words(HEADING_SIZE, SECOND, BOLD),
  'map-wire': { fill: 'none', stroke: '#8fa1ae', 'stroke-width': 1.5, 'stroke-linejoin': 'round' },
  'map-halo': { fill: 'none', stroke: '#f0f4f7', 'stroke-width': 6 },
  'map-arrow': { fill: '#8fa1ae' },
  'map-ground': { fill: '#ffffff', 'fill-opacity': 0 },
  'map-name': words(NAME_SIZE, INK, { ...BOLD, ...CENTRED }),
  'map-stat': words(STAT_SIZE, SECOND),
  'map-point': { fill: SECOND },
  'map-warning': words(STAT_SIZE, INK, BOLD),
  'map-warning-mark': { fill: '#d5281b' },
  'map-letter': { ...BOLD, ...CENTRED },
  'map-ring': { fill: '#ffffff', stroke: INK, 'stroke-width': 2 },
  'map-ring-missing': { fill: 'none', stroke: '#76858f', 'stroke-width': 1.5, 'stroke-dasharray': '1.5 3' },
  'map-mark': { fill: INK, stroke: '#ffffff', 'stroke-width': 1.25 },
  'map-mark-open': { fill: '#ffffff', stroke: INK, 'stroke-width': 1.5 },
  'map-added': { fill: 'none', stroke: '#007f3b', 'stroke-width': 2.5 },
  'map-gone': { fill: '#ffffff', stroke: '#5d6f7c', 'stroke-width': 1.5, 'stroke-dasharray': '2.8 2.2' },
  'map-cross': { fill: 'none', stroke: '#212b32', 'stroke-width': 1.75 },
  'map-sign-added': { fill: '#ffffff', stroke: '#007f3b', 'stroke-width': 1.25 },
  'map-sign-changed': { fill: '#ffffff', stroke: INK, 'stroke-width': 1.25 },
  'map-sign-ink': { fill: 'none', stroke: INK, 'stroke-width': 1.5 },
  'map-frame-added': { fill: 'none', stroke: '#007f3b', 'stroke-width': 3 },
  'map-frame-removed': { fill: 'none', stroke: '#5d6f7c', 'stroke-width': 2, 'stroke-dasharray': '6 4' },
  'map-frame-changed': { fill: 'none', stroke: '#5d6f7c', 'stroke-width': 1.25 },
  'map-flag': { fill: INK, stroke: '#ffffff', 'stroke-width': 1 },
  'map-flag-ink': { fill: 'none', stroke: '#ffffff', 'stroke-width': 1.5 },
  'map-badge-act': { fill: '#d5281b' },
  'map-badge-ink-act': words(BADGE_SIZE, '#ffffff', { ...BOLD, ...CENTRED }),
  'map-badge-ask': { fill: SECOND },
  'map-badge-ink-ask': words(BADGE_SIZE, '#ffffff', { ...BOLD, ...CENTRED }),
  'map-badge-note': { fill: '#ffffff', stroke: SECOND, 'stroke-width': 1.25 },
  'map-badge-ink-note': words(BADGE_SIZE, INK, { ...BOLD, ...CENTRED }),
  'map-legend': words(13, INK),
  'map-rule': { stroke: '#d8dde0', 'stroke-width': 1 },
  'map-sample': { fill: '#76858f' },
  'map-sample-other': { fill: '#c3cdd4' },
  'map-sample-quiet': { fill: '#e8edf0', stroke: '#5d6f7c', 'stroke-width': 1.25 },
  'map-sample-hollow': {
    fill: '#ffffff',
    stroke: '#5d6f7c',
    'stroke-width': 1.5,
    'stroke-dasharray': '2.8 2.2',
  },
  ...sectors(),
}
