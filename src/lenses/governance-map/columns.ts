// Columns side by side: a column for each place, as many on a shelf as have room, the same for the
// neighbourhoods beneath. Knows widths only.
import { shorten, textWidth } from '#core/text-width.ts'
import { filled, measure, widthOf, type Measured } from './fill.ts'
import type { MapGroup, MapLane } from './map.ts'
import { GAP, HEADING_SIZE, LEFT, RIGHT } from './sheet.ts'

const NARROWEST_COLUMN = 164
/** Kept free in a column, both sides together. */
export const PADDING = 4

export type Column = {
  readonly x: number
  readonly width: number
  readonly key: string
  readonly heading?: string
}
export type Heading = { readonly text: string; readonly x: number; readonly width: number }

/** The columns of each shelf, about equally full. */
export function shelvesOf(lanes: readonly MapLane[]): readonly (readonly Column[])[] {
  const groups = lanes.flatMap((lane) => lane.groups)
  const needs = [...new Set(groups.map((group) => group.key))].sort(inOrderOf(groups)).map((key): Need => {
    const heading = groups.find((group) => group.key === key)?.heading
    const stacks = lanes.map(
      (lane) => lane.groups.find((group) => group.key === key)?.bodies.map(measure) ?? [],
    )
    const least = Math.max(NARROWEST_COLUMN, ...stacks.flat().map((one) => one.least + PADDING))
    return { key, ...(heading && { heading }), stacks, least }
  })
  const shelves: Need[][] = []
  const all = sum(needs.map((need) => need.least))
  const target = all / Math.ceil(all / (RIGHT - LEFT))
  for (const need of needs) {
    const last = shelves.at(-1)
    const used = sum(last?.map((one) => one.least) ?? [])
    if (last && used + need.least <= RIGHT - LEFT && used < target - need.least / 2) last.push(need)
    else shelves.push([need])
  }
  return shelves.map(columnsOf)
}

/** A stack of bodies for each lane, and the least width that none of them overflows. */
type Need = {
  readonly key: string
  readonly heading?: string
  readonly stacks: readonly (readonly Measured[])[]
  readonly least: number
}

function inOrderOf(groups: readonly MapGroup[]): (one: string, other: string) => number {
  const heading = new Map(groups.map((group) => [group.key, group.heading ?? '']))
  const name = (key: string) => (key === 'none' ? '\uffff' : `${heading.get(key) ?? ''}\n${key}`)
  return (one, other) => (name(one) < name(other) ? -1 : 1)
}

// Of all ways to give each lane a number of rows, the lowest for which there is width; what is left is
// shared.
function columnsOf(needs: readonly Need[]): readonly Column[] {
  const widths = lowest(needs)
  const spare = (RIGHT - LEFT - sum(widths)) / needs.length
  let x = LEFT
  return needs.map(({ key, heading }, at) => {
    const width = (widths[at] ?? 0) + spare
    const column = { x, width, key, ...(heading && { heading }) }
    x += width
    return column
  })
}

function lowest(needs: readonly Need[]): readonly number[] {
  const lanes = needs[0]?.stacks.length ?? 0
  const most = Array.from({ length: lanes }, (_, lane) =>
    Math.max(1, ...needs.map((need) => need.stacks[lane]?.length ?? 0)),
  )
  const tables = needs.map((need) => need.stacks.map((stack, lane) => widthsByRows(stack, most[lane] ?? 1)))
  const ways = waysOf(most).toSorted((one, other) => sum(one) - sum(other))
  for (const way of ways) {
    const widths = needs.map((need, at) =>
      Math.max(need.least, ...way.map((rows, lane) => tables[at]?.[lane]?.[rows - 1] ?? 0)),
    )
    if (sum(widths) <= RIGHT - LEFT) return widths
  }
  return needs.map((need) => need.least)
}

// The width a stack needs in one row, in two, and so on.
function widthsByRows(stack: readonly Measured[], most: number): readonly number[] {
  const widths: number[] = []
  const whole = widthOf(stack)
  const widest = Math.max(0, ...stack.map((one) => one.least))
  for (let rows = 1; rows <= most; rows++) {
    let width = Math.max(widest, whole / rows)
    while (filled(stack, width).length > rows) width += 6
    widths.push(width + PADDING)
  }
  return widths
}

function waysOf(most: readonly number[]): readonly (readonly number[])[] {
  return most.reduce<readonly (readonly number[])[]>(
    (ways, count) => ways.flatMap((way) => Array.from({ length: count }, (_, at) => [...way, at + 1])),
    [[]],
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** A heading at the left of its column, or none. */
export function headingOf({ heading, x, width }: Omit<Column, 'key'>): readonly Heading[] {
  if (!heading) return []
  const text = shorten(heading, width - 2 * GAP, HEADING_SIZE, 'bold')
  return [{ text, x: x + GAP / 2, width: textWidth(text, HEADING_SIZE, 'bold') }]
}
