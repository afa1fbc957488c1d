// The way of every reporting line: down from a body, along the channels between rows, through gaps in the
// rows between, to those who report to it. Lines of one body share a trunk. Knows rows and channels, not
// yet heights.
import type { Id } from '#core/id.ts'
import { slotsById, type Arrangement, type Row } from './arrange.ts'
import type { Slot } from './fill.ts'
import { LEFT, RIGHT } from './sheet.ts'

/** A corner of a line: at a body's edge, or on a track of the channel beneath a row. */
export type Corner = { readonly x: number } & (
  { readonly edge: 'top' | 'bottom'; readonly of: Id } | { readonly bus: Bus }
)
export type Wire = { readonly from: Id; readonly to: Id; readonly corners: readonly Corner[] }

/** One parent's stretch of one channel. */
export type Bus = {
  /** The channel beneath this row. */
  readonly channel: number
  /** Where lines come to it from above and from below. */
  readonly above: Set<number>
  readonly below: Set<number>
  track: number
}

/** Tracks of each channel: of lines that only hang from the row above, and of the others, beneath them. */
export type Tracks = { readonly upper: number; readonly lower: number }
export type Routes = { readonly wires: readonly Wire[]; readonly channels: readonly Tracks[] }

const CLEAR = 7

export function route(
  arrangement: Arrangement,
  links: readonly { readonly from: Id; readonly to: Id }[],
): Routes {
  const places = slotsById(arrangement)
  const gaps = arrangement.rows.map(gapsOf)
  const taken = arrangement.rows.map(() => new Set<number>())
  const pass = (row: number, x: number): number => nearestGap(gaps[row] ?? [], taken[row] ?? new Set(), x)
  const buses: Bus[] = []
  const wires: Wire[] = []
  const parents = Map.groupBy(links, (link) => link.to)
  for (const [to, own] of [...parents].toSorted(([one], [other]) => rank(places, one, other))) {
    const parent = places.get(to)
    if (!parent) continue
    const children = own.flatMap(({ from }) => {
      const child = places.get(from)
      return child ? [{ from, ...child }] : []
    })
    const down = trunk(parent, 1, pass, buses)
    const up = trunk(parent, -1, pass, buses)
    // Those beside it hang from a line of their own, which stays in their lane.
    const beside = trunk(parent, 1, pass, buses)
    for (const child of children.toSorted((one, other) => one.row - other.row || one.slot.x - other.slot.x)) {
      const way = child.row < parent.row ? up : child.row > parent.row ? down : beside
      const corners = way(child, child.row)
      wires.push({ from: child.from, to, corners })
    }
  }
  return { wires, channels: arrangement.rows.map((_, channel) => lay(buses, channel)) }
}

type Placed = { readonly slot: Slot; readonly row: number }

// Opens channels as they are needed and keeps them, so that all lines of one body run together.
function trunk(parent: Placed, way: 1 | -1, pass: (row: number, x: number) => number, all: Bus[]) {
  const edge = way === 1 ? 'bottom' : 'top'
  const start: Corner = { x: parent.slot.x, edge, of: parent.slot.body.id }
  const legs: { readonly bus: Bus; readonly x: number }[] = []
  const [behind, ahead] = way === 1 ? (['above', 'below'] as const) : (['below', 'above'] as const)
  const reach = (channel: number): void => {
    while (true) {
      const last = legs.at(-1)
      const at = last ? last.bus.channel + way : way === 1 ? parent.row : parent.row - 1
      if ((at - channel) * way > 0) return
      const x = last ? pass(way === 1 ? at : at + 1, last.x) : parent.slot.x
      last?.bus[ahead].add(x)
      const bus = { channel: at, above: new Set<number>(), below: new Set<number>(), track: 0 }
      bus[behind].add(x)
      all.push(bus)
      legs.push({ bus, x })
    }
  }
  return (child: Placed, row: number): readonly Corner[] => {
    const hangs = row === parent.row || way === -1
    const channel = hangs ? row : row - 1
    reach(channel)
    const used = legs.filter(({ bus }) => (channel - bus.channel) * way >= 0)
    // Beside its own trunk, where it hangs from the same edge.
    const x = hangs
      ? child.slot.x + (parent.slot.x < child.slot.x ? -10 : 10)
      : straightTo(child, used.at(-1)?.x)
    const last = used.at(-1)?.bus
    last?.[hangs ? 'above' : 'below'].add(x)
    const corners = used.flatMap(({ bus, x: at }, index): Corner[] => [
      { x: at, bus },
      { x: used[index + 1]?.x ?? x, bus },
    ])
    return [start, ...corners, { x, edge: hangs ? 'bottom' : 'top', of: child.slot.body.id }]
  }
}

// A line that comes from almost above goes straight down.
function straightTo(child: Placed, from: number | undefined): number {
  const { x } = child.slot
  return from !== undefined && Math.abs(from - x) < CLEAR + 1 ? from : x
}

type Gap = { readonly from: number; readonly to: number }

function gapsOf(row: Row): readonly Gap[] {
  const boxes = [
    ...row.slots.map((slot) => ({ from: slot.x - slot.half, to: slot.x + slot.half })),
    ...row.headings.map((heading) => ({ from: heading.x, to: heading.x + heading.width })),
  ].toSorted((one, other) => one.from - other.from)
  let from = LEFT
  const gaps: Gap[] = []
  for (const box of [...boxes, { from: RIGHT, to: RIGHT }]) {
    if (box.from - from >= 2 * CLEAR - 4) gaps.push({ from, to: box.from })
    from = Math.max(from, box.to)
  }
  return gaps
}

function nearestGap(gaps: readonly Gap[], taken: Set<number>, x: number): number {
  let best = { x: RIGHT - 4, cost: Infinity }
  for (const { from, to } of gaps) {
    const middle = (from + to) / 2
    const clear = Math.min(14, (to - from) / 2)
    const inside = Math.min(Math.max(x, from + clear), to - clear)
    for (const at of [x, inside, middle, middle - CLEAR, middle + CLEAR, inside - CLEAR, inside + CLEAR]) {
      if (at < from + 5 || at > to - 5) continue
      const crowded = [...taken].some((other) => Math.abs(other - at) < CLEAR - 1)
      const jog = Math.abs(at - x) > 0 && Math.abs(at - x) < CLEAR
      const cost = Math.abs(at - x) + (crowded ? 200 : 0) + (jog ? 20 : 0)
      if (cost < best.cost) best = { x: at, cost }
    }
  }
  taken.add(best.x)
  return best.x
}

// Gives each bus of a channel a track. Where one line leaves upwards at the very place another leaves
// downwards, the first runs above the second, or the two would read as one.
function lay(all: readonly Bus[], channel: number): Tracks {
  const own = all.filter((bus) => bus.channel === channel)
  const upper = own.filter((bus) => bus.below.size === 0)
  const lower = own.filter((bus) => bus.below.size > 0)
  return { upper: stackTracks(upper), lower: stackTracks(lower) }
}

function stackTracks(buses: readonly Bus[]): number {
  // A line that goes straight on needs no track.
  const waiting = buses
    .filter((bus) => ends(bus)[1] - ends(bus)[0] > 0.5)
    .toSorted((one, other) => ends(one)[0] - ends(other)[0])
  const laid: Bus[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex((bus) =>
      waiting.every((other) => other === bus || !mustBeAbove(other, bus)),
    )
    const [bus] = waiting.splice(Math.max(0, free), 1)
    if (!bus) break
    const [from, to] = ends(bus)
    const meets = laid.filter((other) => ends(other)[0] <= to + CLEAR && from - CLEAR <= ends(other)[1])
    bus.track = Math.max(-1, ...meets.map((other) => other.track)) + 1
    laid.push(bus)
  }
  return Math.max(0, ...laid.map((bus) => bus.track + 1))
}

function mustBeAbove(one: Bus, other: Bus): boolean {
  return [...one.above].some((x) => [...other.below].some((y) => Math.abs(x - y) < 5))
}

function ends(bus: Bus): readonly [number, number] {
  const all = [...bus.above, ...bus.below]
  return [Math.min(...all), Math.max(...all)]
}

function rank(places: ReturnType<typeof slotsById>, one: Id, other: Id): number {
  const [a, b] = [places.get(one), places.get(other)]
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.slot.x ?? 0) - (b?.slot.x ?? 0)
}
