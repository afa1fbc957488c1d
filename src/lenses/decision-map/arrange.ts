// Where everything stands in the picture of functions and decisions: a row for each function, a lane for each level, a chip for
// whoever decides or passed it on, and a line for each step of a route. Units are those of the drawing.
import { wrapText } from '#core/text-width.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

export type ChipKind = 'holder' | 'decides' | 'passes' | 'nobody'
export type Chip = {
  readonly key: string
  readonly lane: AnsweringLevel | 'law'
  readonly kind: ChipKind
  readonly name: string
  readonly detail: string
  readonly thing?: string
}
export type Line = { readonly from: string; readonly to: string }
export type Row = {
  readonly thing: string
  readonly name: string
  readonly chips: readonly Chip[]
  readonly lines: readonly Line[]
}

export type Placed = Chip & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
}
export type PlacedRow = {
  readonly row: Row
  readonly top: number
  readonly height: number
  readonly nameLines: readonly string[]
  readonly chips: readonly Placed[]
}
export type Lane = { readonly lane: Chip['lane']; readonly x: number; readonly width: number }
export type Arranged = {
  readonly width: number
  readonly bottom: number
  readonly lanes: readonly Lane[]
  readonly rows: readonly PlacedRow[]
}

export const MARGIN = 16
export const NAME_SIZE = 13
export const DETAIL_SIZE = 11.5
export const LINE = 15
const FUNCTION_WIDTH = 210
const LANE_WIDTH = 208
const GUTTER = 34
const PAD = 7
const GAP = 8

/** `head` is where the first row begins. */
export function arrange(rows: readonly Row[], order: readonly Chip['lane'][], head: number): Arranged {
  const used = order.filter(
    (lane) => lane === 'law' || rows.some(({ chips }) => chips.some((chip) => chip.lane === lane)),
  )
  const lanes = used.map((lane, at) => ({
    lane,
    x: MARGIN + FUNCTION_WIDTH + GUTTER + at * (LANE_WIDTH + GUTTER),
    width: LANE_WIDTH,
  }))
  let top = head
  const placed = rows.map((row) => {
    const made = placeRow(row, lanes, top)
    top += made.height
    return made
  })
  const last = lanes.at(-1)
  return { width: (last ? last.x + last.width : 0) + MARGIN, bottom: top, lanes, rows: placed }
}

function placeRow(row: Row, lanes: readonly Lane[], top: number): PlacedRow {
  const nameLines = wrapText(row.name, FUNCTION_WIDTH - 8, NAME_SIZE, 'bold', 5)
  const stacks = lanes.map((lane) =>
    stackOf(
      row.chips.filter((chip) => chip.lane === lane.lane),
      lane,
    ),
  )
  const tallest = Math.max(nameLines.length * LINE, ...stacks.map(heightOf))
  const height = tallest + 2 * 11
  const chips = stacks.flatMap((stack) => {
    // A stack stands in the middle of its row, so that lines run straight where they can.
    let y = top + (height - heightOf(stack)) / 2
    return stack.map((chip) => {
      const at = { ...chip, y }
      y += chip.height + GAP
      return at
    })
  })
  return { row, top, height, nameLines, chips }
}

function stackOf(chips: readonly Chip[], { width, x }: Lane): readonly Placed[] {
  return chips.map((chip) => {
    const nameLines = wrapText(chip.name, width - 2 * PAD - 4, NAME_SIZE, 'bold', 3)
    const detailLines = chip.detail
      ? wrapText(chip.detail, width - 2 * PAD - 4, DETAIL_SIZE, 'regular', 3)
      : []
    const height = (nameLines.length + detailLines.length) * LINE + 2 * PAD - 2
    return { ...chip, x, y: 0, width, height, nameLines, detailLines }
  })
}

function heightOf(stack: readonly Placed[]): number {
  return stack.reduce((sum, { height }) => sum + height, 0) + Math.max(0, stack.length - 1) * GAP
}
