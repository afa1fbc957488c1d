// Bodies in rows: how much room each needs, how many stand side by side, and where. Knows one stretch of a
// lane.
import { captionOf, nameFits, type Caption } from './caption.ts'
import { hemicycle, type Hemicycle } from './hemicycle.ts'
import type { MapBody } from './map.ts'
import { GAP } from './sheet.ts'

const WIDEST_CELL = 250
const WIDEST_CAPTION = 178
/** Widths to try for a caption; the first in which its name can be read is its least. */
const CAPTIONS = [105, 116, 128, 144, 160]

export type Slot = {
  readonly body: MapBody
  readonly x: number
  readonly hemicycle: Hemicycle
  readonly caption: Caption
  /** Half the width of what is drawn. */
  readonly half: number
  /** It stands under a heading of its own row. */
  readonly headed: boolean
}
export type Room = { readonly x: number; readonly width: number }

/** A body with the least width it needs, the distance to its neighbours included. */
export type Measured = { readonly body: MapBody; readonly hemicycle: Hemicycle; readonly least: number }

export function measure(body: MapBody): Measured {
  const chairs = body.seats.filter((one) => one.capacity === 'chair').length
  const arcs = hemicycle(chairs, body.seats.length - chairs)
  const caption = CAPTIONS.find((width) => nameFits(body, width)) ?? WIDEST_CAPTION
  return { body, hemicycle: arcs, least: Math.max(arcs.half * 2, caption) + GAP }
}

/** With room enough, each row holds one generation, so that lines run downwards. */
export function inGenerations(bodies: readonly Measured[], width: number): readonly (readonly Measured[])[] {
  if (bodies.length === 0) return []
  const roomy = width >= 4 * WIDEST_CAPTION && widthOf(bodies) > width
  const generations = roomy ? [...Map.groupBy(bodies, (one) => one.body.depth).values()] : [bodies]
  return generations.flatMap((some) => inRows(some, width))
}

export function widthOf(bodies: readonly Measured[]): number {
  return bodies.reduce((sum, one) => sum + one.least, 0)
}

/**
 * As few rows as there is room for, and these about equally full: the least width that needs no more of
 * them.
 */
export function inRows(bodies: readonly Measured[], width: number): readonly (readonly Measured[])[] {
  const rows = filled(bodies, width)
  for (let narrower = widthOf(bodies) / rows.length; narrower < width; narrower += 12) {
    const balanced = filled(bodies, narrower)
    if (balanced.length === rows.length) return balanced
  }
  return rows
}

/** Rows no wider than that, filled in order. */
export function filled(bodies: readonly Measured[], width: number): readonly (readonly Measured[])[] {
  const rows: Measured[][] = []
  for (const one of bodies) {
    const last = rows.at(-1)
    if (last && widthOf(last) + one.least <= width) last.push(one)
    else rows.push([one])
  }
  return rows
}

/**
 * Equal cells where all fit, so that rows stand in columns; else each its own width and a part of the
 * rest.
 */
export function place(row: readonly Measured[], room: Room, headed = false): readonly Slot[] {
  const cell = Math.min(room.width / row.length, WIDEST_CELL)
  const even = row.every((one) => one.least <= cell)
  const spare = Math.max(0, (room.width - widthOf(row)) / row.length)
  let from = even ? room.x + (room.width - cell * row.length) / 2 : room.x
  return row.map((one) => {
    const width = even ? cell : one.least + spare
    const caption = captionOf(one.body, Math.min(width - GAP, WIDEST_CAPTION))
    const x = Math.round(from + width / 2)
    from += width
    return {
      body: one.body,
      x,
      hemicycle: one.hemicycle,
      caption,
      half: Math.max(one.hemicycle.half, caption.width / 2),
      headed,
    }
  })
}
