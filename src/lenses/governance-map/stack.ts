// Heights: every row as high as what stands in it, every channel as high as the lines that run there need.
import type { Id } from '#core/id.ts'
import { slotsById, type Arrangement, type Row } from './arrange.ts'
import type { Corner, Routes } from './route.ts'

const TRACK = 8
const HEADING = 20
/** Between the chair and the name. */
const UNDER_CHAIR = 5
const BETWEEN_ROWS = 16
const BAND_GAP = 8
const PAD_TOP = 14
const PAD_BOTTOM = 14
const JOINED_GAP = 2

export type RowHeights = {
  readonly top: number
  /** y of the chairs. */
  readonly front: number
  /** y where captions begin. */
  readonly caption: number
  readonly bottom: number
}
export type Stacked = {
  readonly rows: readonly RowHeights[]
  readonly bands: readonly { readonly top: number; readonly bottom: number }[]
  readonly bottom: number
  /** y of a corner of a line. */
  yOf(corner: Corner): number
}

export function stack(arrangement: Arrangement, routes: Routes, from: number): Stacked {
  const rows: RowHeights[] = []
  const bands: { top: number; bottom: number }[] = []
  const channels: { upper: number; lower: number }[] = []
  let y = from
  for (const band of arrangement.bands) {
    const top = bands.length === 0 ? y : y + (band.joined ? JOINED_GAP : BAND_GAP)
    const above = band.first > 0 ? routes.channels[band.first - 1] : undefined
    const pad = tracksHeight(above?.lower ?? 0)
    if (above) channels.push({ upper: rows.at(-1)?.bottom ?? y, lower: top + PAD_TOP - 4 })
    y = top + PAD_TOP + pad
    for (let at = band.first; at <= band.last; at++) {
      const row = arrangement.rows[at]
      if (!row) continue
      const heights = heightsOf(row, y)
      rows.push(heights)
      const { upper, lower } = routes.channels[at] ?? { upper: 0, lower: 0 }
      if (at < band.last) {
        channels.push({ upper: heights.bottom, lower: heights.bottom + tracksHeight(upper) + 4 })
        const least = row.slots.length > 0 ? BETWEEN_ROWS : 4
        y = heights.bottom + Math.max(least, tracksHeight(upper) + tracksHeight(lower) + 8)
      } else y = heights.bottom + PAD_BOTTOM + tracksHeight(upper)
    }
    bands.push({ top, bottom: y })
  }
  const places = slotsById(arrangement)
  const edges = new Map<Id, { top: number; bottom: number }>(
    [...places].map(([id, { slot, row }]) => {
      const heights = rows[row] ?? { front: 0, caption: 0 }
      return [
        id,
        {
          top: heights.front - slot.hemicycle.up - 4,
          bottom: heights.caption + slot.caption.height + 3,
        },
      ]
    }),
  )
  const yOf = (corner: Corner): number => {
    if ('of' in corner) return edges.get(corner.of)?.[corner.edge] ?? 0
    const { channel, below, track } = corner.bus
    const start = channels[channel] ?? { upper: rows.at(-1)?.bottom ?? 0, lower: 0 }
    return (below.size > 0 ? start.lower : start.upper) + (track + 1) * TRACK
  }
  return { rows, bands, bottom: y, yOf }
}

function tracksHeight(tracks: number): number {
  return tracks === 0 ? 0 : (tracks + 1) * TRACK
}

function heightsOf(row: Row, top: number): RowHeights {
  if (row.slots.length === 0) return { top, front: top, caption: top, bottom: top + HEADING }
  const front = top + Math.max(...row.slots.map((slot) => slot.hemicycle.up + (slot.headed ? HEADING : 0)))
  const caption = front + Math.max(...row.slots.map((slot) => slot.hemicycle.down)) + UNDER_CHAIR
  return {
    top,
    front,
    caption,
    bottom: caption + Math.max(...row.slots.map((slot) => slot.caption.height)) + 3,
  }
}
