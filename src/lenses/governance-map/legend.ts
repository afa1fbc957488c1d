// The key beneath the map: what its colours, letters, rings and marks mean. Only what is on the map is
// explained.
import { shape, type Shape } from '#core/drawing.ts'
import { textWidth } from '#core/text-width.ts'
import { warningMark } from './body.ts'
import { addedRing, dot, gone, mark, ring } from './dot.ts'
import { badgeShape, findingShape, signShape } from './sign.ts'
import { DOT, QUIET, RING, type Spot } from './hemicycle.ts'
import { bodiesOf, lacksChair, type GovernanceMapResult } from './map.ts'
import { paints } from './palette.ts'
import { MARGIN, WIDTH } from './sheet.ts'

const SIZE = 13
const LINE = 30
const APART = 18

type Entry = { readonly text: string; readonly half: number; draw(at: Spot): readonly Shape[] }

/** The key from y downwards, and where it ends. */
export function legend(map: GovernanceMapResult, from: number): { shapes: readonly Shape[]; bottom: number } {
  const shapes: Shape[] = []
  let y = from + LINE / 2
  for (const entries of [sectorEntries(map), markEntries(map)]) {
    if (entries.length === 0) continue
    let x = MARGIN
    for (const { text, half, draw } of entries) {
      const width = half * 2 + 7 + textWidth(text, SIZE)
      if (x > MARGIN && x + width > WIDTH - MARGIN) {
        x = MARGIN
        y += LINE
      }
      shapes.push(...draw({ x: x + half, y }))
      shapes.push(shape('text', { class: 'map-legend', x: x + half * 2 + 7, y: y + SIZE * 0.36 }, text))
      x += width + APART
    }
    y += LINE
  }
  return { shapes, bottom: y - LINE / 2 }
}

function sectorEntries(map: GovernanceMapResult): readonly Entry[] {
  const seats = bodiesOf(map).flatMap((body) => body.seats)
  const spoken = new Set<string>(seats.flatMap((seat) => seat.voices))
  if (seats.some((seat) => seat.voices.length === 0)) spoken.add('unknown')
  return (Object.keys(paints) as (keyof typeof paints)[])
    .filter((voice) => spoken.has(voice))
    .map((voice) => ({
      text: paints[voice].label,
      half: DOT,
      draw: (at) => dot({ voices: voice === 'unknown' ? [] : [voice], vacant: false }, at),
    }))
}

function markEntries(map: GovernanceMapResult): readonly Entry[] {
  const bodies = bodiesOf(map)
  const seats = bodies.flatMap((body) => body.seats)
  const shown: readonly (readonly [boolean, Entry])[] = [
    [
      seats.some((seat) => seat.capacity === 'chair'),
      { text: 'Chair', half: RING, draw: (at) => [ring(at), sample(at)] },
    ],
    [
      seats.some((seat) => seat.vacant && seat.mark !== 'removed'),
      { text: 'Vacant', half: DOT, draw: (at) => [sample(at, '-hollow', DOT - 0.75)] },
    ],
    [
      seats.some((seat) => seat.votes === false),
      { text: 'Without a vote', half: QUIET, draw: (at) => [sample(at, '-quiet', QUIET - 0.75)] },
    ],
    [
      seats.some((seat) => seat.voices.length > 1),
      { text: 'Joint role', half: DOT, draw: (at) => [sample(at), halfOf(at)] },
    ],
    [
      seats.some((seat) => seat.acting || seat.stoodIn),
      { text: 'Acting, interim or stood in', half: DOT, draw: (at) => [sample(at), mark(at, false)] },
    ],
    [
      seats.some((seat) => seat.onLeave && !seat.stoodIn),
      { text: 'On leave', half: DOT, draw: (at) => [sample(at), mark(at, true)] },
    ],
    [
      bodies.some(lacksChair),
      { text: 'Nobody in the chair', half: 6, draw: ({ x, y }) => [warningMark(x, y)] },
    ],
    ...marksShown(map),
    [map.links.length > 0, { text: 'Reports to', half: 12, draw: reportsTo }],
  ]
  return shown.flatMap(([is, entry]) => (is ? [entry] : []))
}

// What a comparison marks, and what the checks found: on bodies and on seats alike.
function marksShown(map: GovernanceMapResult): readonly (readonly [boolean, Entry])[] {
  const bodies = bodiesOf(map)
  const seats = bodies.flatMap((body) => body.seats)
  return [
    [
      (map.marked?.added ?? 0) > 0,
      {
        text: 'Added',
        half: RING,
        draw: (at) => [addedRing(at, DOT), sample(at), ...signShape('added', { x: at.x - 7, y: at.y - 7 })],
      },
    ],
    [(map.marked?.removed ?? 0) > 0, { text: 'Removed', half: DOT, draw: (at) => gone({ voices: [] }, at) }],
    [
      (map.marked?.changed ?? 0) > 0,
      {
        text: 'Changed',
        half: DOT + 2,
        draw: (at) => [sample(at), ...signShape('changed', { x: at.x - 7, y: at.y - 7 })],
      },
    ],
    [
      seats.some((seat) => seat.findings),
      {
        text: 'Something was found about it',
        half: DOT,
        draw: (at) => [sample(at), ...findingShape({ x: at.x + 7, y: at.y + 7 })],
      },
    ],
    [
      bodies.some((body) => body.findings),
      {
        text: 'Findings, and how urgent',
        half: 9,
        draw: ({ x, y }) => badgeShape({ count: '2', severity: 'ask', width: 18 }, x - 9, y),
      },
    ],
  ]
}

// Dots without a sector, for what is the same in all of them.
function sample({ x, y }: Spot, look = '', r = DOT): Shape {
  return shape('circle', { class: `map-sample${look}`, cx: x, cy: y, r })
}

function halfOf({ x, y }: Spot): Shape {
  return shape('path', {
    class: 'map-sample-other',
    d: `M${x} ${y - DOT}A${DOT} ${DOT} 0 0 1 ${x} ${y + DOT}Z`,
  })
}

function reportsTo({ x, y }: Spot): readonly Shape[] {
  return [
    shape('path', { class: 'map-wire', d: `M${x - 12} ${y + 7}V${y}H${x + 6}V${y - 2}` }),
    shape('path', { class: 'map-arrow', d: arrow(x + 6, y - 8, 1) }),
  ]
}

/** A small head that points up (1) or down (-1) from where it stands on a line. */
export function arrow(x: number, y: number, up: 1 | -1): string {
  return `M${x} ${y}L${x + 4.5} ${y + 7 * up}L${x - 4.5} ${y + 7 * up}Z`
}
