// One place as a dot: colour and letter of its sector, hollow when vacant, lighter without a vote, ringed
// for the chair, marked while held for the time being. Knows where it stands, not why.
import { shape, type Shape } from '#core/drawing.ts'
import { DOT, QUIET, RING, type Spot } from './hemicycle.ts'
import { severities } from '#core/check.ts'
import { findingShape, removedCross, signShape } from './sign.ts'
import type { MapSeat } from './map.ts'
import { paints, type Paint } from './palette.ts'

type Voice = keyof typeof paints

/** The dot with its words; `data-seat` names the place for scripts. */
export function seatDot(seat: MapSeat, at: Spot): Shape {
  return shape(
    'g',
    { class: 'map-seat', 'data-seat': seat.key },
    shape('title', {}, saySeat(seat)),
    ...(seat.mark === 'added' ? [addedRing(at, seat.capacity === 'chair' ? RING : DOT)] : []),
    ...(seat.capacity === 'chair' ? [ring(at)] : []),
    ...(seat.mark === 'removed' ? gone(seat, at) : dot(seat, at)),
    ...(isMarked(seat) ? [mark(at, seat.onLeave && !seat.stoodIn)] : []),
    ...(seat.mark === 'added' || seat.mark === 'changed'
      ? signShape(seat.mark, { x: at.x - 7, y: at.y - 7 })
      : []),
    ...(seat.findings ? findingShape({ x: at.x + 7, y: at.y + 7 }) : []),
  )
}

function isMarked({ acting, mark: marked, onLeave, stoodIn }: MapSeat): boolean {
  return marked !== 'removed' && (acting || stoodIn || onLeave)
}

/** A thick ring round what is added. */
export function addedRing({ x, y }: Spot, radius: number): Shape {
  return shape('circle', { class: 'map-added', cx: x, cy: y, r: radius + 1 })
}

/** What is removed: pale, with a broken outline, and crossed through. */
export function gone(of: Pick<MapSeat, 'voices'>, at: Spot): readonly Shape[] {
  const voices: readonly Voice[] = of.voices.length > 0 ? of.voices : ['unknown']
  return [
    shape('circle', { class: 'map-gone', cx: at.x, cy: at.y, r: DOT - 0.75 }),
    ...letters(voices, 'hollow', at.x, at.y),
    removedCross(at, DOT),
  ]
}

/** The ring of a chair, alone where none is recorded. */
export function ring(at: Spot, missing = false): Shape {
  const name = missing ? 'map-ring-missing' : 'map-ring'
  return shape('circle', { class: name, cx: at.x, cy: at.y, r: missing ? RING - 2 : RING - 1 })
}

/** A dot alone, for seats and for the legend. */
export function dot(of: Pick<MapSeat, 'voices' | 'votes' | 'vacant'>, { x, y }: Spot): readonly Shape[] {
  const voices: readonly Voice[] = of.voices.length > 0 ? of.voices : ['unknown']
  const radius = of.votes === false ? QUIET : DOT
  const look = of.vacant ? 'hollow' : of.votes === false ? 'quiet' : 'full'
  return [...discs(voices, look, x, y, radius), ...letters(voices, look, x, y)]
}

type Look = 'full' | 'quiet' | 'hollow'

function discs(voices: readonly Voice[], look: Look, x: number, y: number, radius: number): readonly Shape[] {
  // The line of an outline lies inside the radius, so that every dot is as large as it says.
  const r = look === 'full' ? radius : radius - 0.75
  const [only, ...others] = voices
  if (only && others.length === 0) return [shape('circle', { class: `map-${look}-${only}`, cx: x, cy: y, r })]
  const parts = voices.map((voice, at) => ({
    voice,
    arc: arc(x, y, r, at / voices.length, 1 / voices.length),
  }))
  const centre = `L${two(x)} ${two(y)}Z`
  if (look === 'full')
    return parts.map(({ voice, arc: d }) => shape('path', { class: `map-full-${voice}`, d: d + centre }))
  return [
    ...parts.map(({ voice, arc: d }) =>
      shape('path', { class: `map-${look}-ground-${voice}`, d: d + centre }),
    ),
    ...parts.map(({ voice, arc: d }) => shape('path', { class: `map-${look}-rim-${voice}`, d })),
  ]
}

// Part of a circle, in turns clockwise from the foot, so that of two halves the left is the first.
function arc(x: number, y: number, r: number, from: number, length: number): string {
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI
    return `${two(x - r * Math.sin(angle))} ${two(y + r * Math.cos(angle))}`
  }
  return `M${point(from)}A${r} ${r} 0 ${length > 0.5 ? 1 : 0} 1 ${point(from + length)}`
}

function letters(voices: readonly Voice[], look: Look, x: number, y: number): readonly Shape[] {
  const size = voices.length === 1 ? (look === 'full' ? 10.5 : 9) : look === 'full' ? 8 : 7
  const out = voices.length === 1 ? 0 : look === 'full' ? 4.3 : 3.5
  return voices.map((voice, at) => {
    const angle = ((at + 0.5) / voices.length) * 2 * Math.PI
    const paint: Paint = paints[voice]
    return shape(
      'text',
      {
        class: `map-letter map-${look === 'full' ? 'ink' : 'line'}-${voice}`,
        x: two(x - out * Math.sin(angle)),
        y: two(y + (voices.length > 2 ? out * Math.cos(angle) : 0) + size * 0.36),
        'font-size': size,
        'aria-hidden': 'true',
      },
      paint.letter,
    )
  })
}

/** Acting, interim or stood in: a full diamond. On leave with nobody standing in: an empty one. */
export function mark({ x, y }: Spot, open: boolean): Shape {
  const [cx, cy, s] = [x + 7, y - 7, 4.2]
  return shape('path', {
    class: open ? 'map-mark-open' : 'map-mark',
    d: `M${two(cx)} ${two(cy - s)}L${two(cx + s)} ${two(cy)}L${two(cx)} ${two(cy + s)}L${two(cx - s)} ${two(cy)}Z`,
  })
}

/** "Chair: Ada Invented. Lay or independent member. Votes." */
function saySeat(seat: MapSeat): string {
  const who = seat.vacant ? 'vacant' : seat.holders.join(' and ')
  const states = [
    seat.acting && 'acting or interim',
    seat.onLeave && (seat.stoodIn ? 'one on leave, one standing in' : 'on leave'),
    seat.stoodIn && !seat.onLeave && 'standing in',
  ].filter((one) => one !== false)
  const voices: readonly Voice[] = seat.voices.length > 0 ? seat.voices : ['unknown']
  const found = seat.findings
  const findings = found
    ? `${found.count} ${found.count === 1 ? 'finding' : 'findings'}, ${severities[found.severity].toLowerCase()}.`
    : ''
  if (seat.mark === 'removed')
    return `Removed: ${seat.name}. ${voices.map((voice) => paints[voice].label).join(' and ')}.`
  const votes = seat.votes === undefined ? 'Vote not recorded' : seat.votes ? 'Votes' : 'No vote'
  const marked = seat.mark ? `${seat.mark === 'added' ? 'Added' : 'Changed'}: ` : ''
  return [
    `${marked}${seat.name}: ${[who, ...states].join(', ')}`,
    voices.map((voice) => paints[voice].label).join(' and '),
    `${votes}.${found ? ` ${findings}` : ''}`,
  ].join('. ')
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}
