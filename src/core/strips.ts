// Bars of parts laid under each other, for comparing at a glance what several wholes are made of. Each part carries its letter,
// so that nothing is told by colour alone. Knows nothing of what is counted.
import { shape, type Attributes, type Drawing, type Shape } from './drawing.ts'

export type Strip = {
  readonly label: string
  /** Parts in one order for all strips; none drawn for a part of nothing. */
  readonly parts: readonly { readonly letter: string; readonly share: number }[]
}

const [LEFT, BAR, ROW, HIGH, ABOVE] = [4, 560, 52, 24, 20]
const FILLS = ['#005eb8', '#179f7b', '#ffc02d', '#bd3a12', '#69c4ec', '#ae75d4', '#2f4050', '#e8edee']
const INKS = ['#ffffff', '#05231a', '#3a2a00', '#ffffff', '#0b2737', '#1d0730', '#ffffff', '#212b32']
/** A part narrower than this has no room for its letter; its table says it. */
const ROOM = 14

const looks: Readonly<Record<string, Attributes>> = {
  'strip-label': { 'font-size': 15, fill: '#212b32' },
  'strip-none': { 'font-size': 14, fill: '#425563' },
  ...Object.fromEntries(
    FILLS.flatMap((fill, at) => [
      [`strip-${at}`, { fill, stroke: '#ffffff', 'stroke-width': 1.5 }],
      [
        `strip-${at}-ink`,
        { 'font-size': 14, 'font-weight': 700, fill: INKS[at] ?? '#212b32', 'text-anchor': 'middle' },
      ],
    ]),
  ),
}

/** Shares are parts of 1. Labels are cut to what fits. */
export function strips(all: readonly Strip[]): Drawing {
  return {
    width: LEFT + BAR + 8,
    height: all.length * ROW + 8,
    classes: looks,
    shapes: all.flatMap((one, at) => strip(one, 4 + at * ROW)),
  }
}

const LONGEST = 70

function strip({ label, parts }: Strip, top: number): readonly Shape[] {
  const said = label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label
  const bar = top + ABOVE
  const middle = bar + HIGH / 2 + 5
  const shapes: Shape[] = [shape('text', { class: 'strip-label', x: LEFT, y: top + 14 }, said)]
  let left = LEFT
  for (const [at, { letter, share }] of parts.entries()) {
    const width = share * BAR
    if (width <= 0) continue
    const look = at % FILLS.length
    shapes.push(
      shape('rect', { class: `strip-${look}`, x: round(left), y: bar, width: round(width), height: HIGH }),
    )
    if (width >= ROOM)
      shapes.push(
        shape('text', { class: `strip-${look}-ink`, x: round(left + width / 2), y: middle }, letter),
      )
    left += width
  }
  if (left === LEFT)
    shapes.push(shape('text', { class: 'strip-none', x: LEFT, y: middle }, 'nothing recorded'))
  return shapes
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
