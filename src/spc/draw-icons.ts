// The two icons of a series as small drawings: variation in a circle, assurance in a tag with a corner, each with its letter.
// They never stand without their words. Drawn for Throughline after the conventions of Making Data Count.
import { shape, type Attributes, type Drawing, type Shape } from '#core/drawing.ts'
import { pointPaints, sortOf } from './paints.ts'
import type { Assurance, Variation } from './spc.ts'

/** Both are drawn on a square of this many units; `size` is how large it is shown. */
const SIDE = 40

export function variationIcon(variation: Variation, size = 32): Drawing {
  return kept(`${variation} ${size}`, () =>
    sized(size, variation === 'none' ? ring('#76858f', [dashes()]) : spoken(variation)),
  )
}

export function assuranceIcon(assurance: Assurance, size = 32): Drawing {
  return kept(`assurance ${assurance} ${size}`, () => sized(size, plate(assurance)))
}

// There are a dozen of them and a board shows hundreds: the same icon is the same drawing.
const drawings = new Map<string, Drawing>()

function kept(name: string, make: () => Drawing): Drawing {
  const drawing = drawings.get(name) ?? make()
  drawings.set(name, drawing)
  return drawing
}

function sized(size: number, shapes: readonly Shape[]): Drawing {
  const scaled = shape('g', { transform: `scale(${size / SIDE})` }, ...shapes)
  return { width: size, height: size, shapes: [scaled], classes: {} }
}

function ring(colour: string, inner: readonly Shape[], width = 3): readonly Shape[] {
  return [
    shape('circle', { cx: 20, cy: 20, r: 17.5, fill: '#ffffff', stroke: colour, 'stroke-width': width }),
    ...inner,
  ]
}

// Three dots that wander, for chance; three that climb or sink, the last of them in the colour, for what chance does not do.
function spoken(variation: Exclude<Variation, 'none'>): readonly Shape[] {
  const sort = sortOf(variation)
  const { fill, edge } = pointPaints[sort]
  if (sort === 'common') {
    return ring(edge, [
      path([8, 22, 15, 16, 22, 24, 32, 18], edge),
      ...dots([8, 22, 15, 16, 22, 24, 32, 18], fill, edge),
    ])
  }
  const rises = variation.endsWith('high')
  // The letter stands where the dots are not.
  const way = rises ? [10, 30, 16.5, 28, 23, 23, 29, 15] : [10, 11, 16.5, 13, 23, 18, 29, 26]
  const letter = sort === 'neutral' ? (rises ? '↑' : '↓') : rises ? 'H' : 'L'
  return ring(
    fill,
    [
      path(way, edge, { 'stroke-width': 1.5 }),
      ...dots(way, fill, edge),
      said(letter, 14.5, rises ? 20.5 : 31, edge, 14),
    ],
    4,
  )
}

function dots(way: readonly number[], fill: string, edge: string): readonly Shape[] {
  const all: Shape[] = []
  for (let at = 0; at < way.length; at += 2)
    all.push(
      shape('circle', { cx: way[at], cy: way[at + 1], r: 2.6, fill, stroke: edge, 'stroke-width': 0.75 }),
    )
  return all
}

function path(way: readonly number[], stroke: string, more: Attributes = {}): Shape {
  return shape('polyline', { points: way.join(' '), fill: 'none', stroke, 'stroke-width': 1, ...more })
}

function dashes(): Shape {
  return shape('line', {
    x1: 12,
    y1: 20,
    x2: 28,
    y2: 20,
    stroke: '#5d6f7c',
    'stroke-width': 2.5,
    'stroke-dasharray': '4 2',
  })
}

const PLATES: Readonly<
  Record<Assurance, { readonly colour: string; readonly edge: string; readonly letter: string }>
> = {
  pass: { colour: '#00b0f0', edge: '#00639c', letter: 'P' },
  fail: { colour: '#e46c0a', edge: '#8f3f00', letter: 'F' },
  'hit-or-miss': { colour: '#a6a6a6', edge: '#5f6b73', letter: '?' },
  none: { colour: '#d8dde0', edge: '#76858f', letter: '' },
}

// The target is a dashed line; what the process does lies above, across or below it.
function plate(assurance: Assurance): readonly Shape[] {
  const { colour, edge, letter } = PLATES[assurance]
  const frame = shape('rect', {
    x: 2.5,
    y: 2.5,
    width: 35,
    height: 35,
    rx: 7,
    fill: '#ffffff',
    stroke: colour,
    'stroke-width': 4,
  })
  if (assurance === 'none') return [frame, dashes()]
  const target = shape('line', {
    x1: 7,
    y1: 28.5,
    x2: 33,
    y2: 28.5,
    stroke: edge,
    'stroke-width': 2,
    'stroke-dasharray': '4 2.5',
  })
  return [frame, said(letter, 20, 23.5, edge, 19), target]
}

function said(letter: string, x: number, y: number, fill: string, size: number): Shape {
  return shape('text', { x, y, fill, 'font-size': size, 'font-weight': 700, 'text-anchor': 'middle' }, letter)
}
