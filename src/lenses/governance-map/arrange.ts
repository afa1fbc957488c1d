// Who stands where from left to right, and in which row: lanes become bands of rows. Heights come later,
// when it is known how many lines run between the rows.
import type { Id } from '#core/id.ts'
import { PADDING, headingOf, shelvesOf, type Column, type Heading } from './columns.ts'
import { inGenerations, inRows, measure, place, widthOf, type Room, type Slot } from './fill.ts'
import type { GovernanceMapResult, MapGroup, MapLane } from './map.ts'
import { GAP, LEFT, RIGHT } from './sheet.ts'

const NARROWEST_PANEL = 150

export type Row = { readonly slots: readonly Slot[]; readonly headings: readonly Heading[] }

/** A ground of its own for bodies that stand apart. `first` and `last` are rows. */
export type Panel = Room & { readonly first: number; readonly last: number }

export type Band = {
  readonly label: string
  readonly bodies: number
  /** Indexes of its first and last row. */
  readonly first: number
  readonly last: number
  /** Where one column ends and the next begins. */
  readonly dividers: readonly number[]
  readonly panels: readonly Panel[]
  /** It goes on from the band before, column by column. */
  readonly joined: boolean
}
export type Arrangement = { readonly rows: readonly Row[]; readonly bands: readonly Band[] }

type Part = { readonly rows: readonly Row[]; readonly panel?: Panel }
const WHOLE: Room = { x: LEFT, width: RIGHT - LEFT }

export function arrange(map: GovernanceMapResult): Arrangement {
  const rows: Row[] = []
  const bands: Band[] = []
  const add = (lane: MapLane, part: Part, columns: readonly Column[], joined: boolean): void => {
    const slots = part.rows.flatMap((row) => row.slots)
    if (slots.length === 0) return
    const first = rows.length
    const { panel } = part
    rows.push(...part.rows)
    bands.push({
      label: lane.label,
      bodies: slots.length,
      first,
      last: rows.length - 1,
      dividers: columns.slice(1).map((column) => column.x),
      panels: panel ? [{ ...panel, first: first + panel.first, last: first + panel.last }] : [],
      joined,
    })
  }
  const [places, below] = (['place', 'neighbourhood'] as const).map((level) =>
    map.lanes.find((lane) => lane.level === level),
  )
  for (const lane of map.lanes) {
    if (lane !== places && lane !== below) add(lane, openLane(lane.groups), [], false)
    else if (lane === places || !places) {
      const pair = lane === places && below ? [places, below] : [lane]
      for (const columns of shelvesOf(pair)) {
        const before = bands.length
        for (const one of pair) {
          const joined = bands.length > before
          add(one, inColumns(one, columns, !joined), columns, joined)
        }
      }
    }
  }
  return { rows, bands }
}

export function slotsById(
  arrangement: Arrangement,
): ReadonlyMap<Id, { readonly slot: Slot; readonly row: number }> {
  return new Map(
    arrangement.rows.flatMap((row, index) =>
      row.slots.map((slot) => [slot.body.id, { slot, row: index }] as const),
    ),
  )
}

function inColumns(lane: MapLane, columns: readonly Column[], headed: boolean): Part {
  const filled = columns.map((column) => {
    const bodies = lane.groups.find((group) => group.key === column.key)?.bodies ?? []
    const room = { x: column.x + PADDING / 2, width: column.width - PADDING }
    return inGenerations(bodies.map(measure), room.width).map((row) => place(row, room))
  })
  const most = Math.max(0, ...filled.map((one) => one.length))
  const rows = Array.from({ length: most }, (_, at) => ({
    slots: filled.flatMap((one) => one[at] ?? []),
    headings: [],
  }))
  const headings = headed ? columns.flatMap(headingOf) : []
  return { rows: headings.length > 0 ? [{ slots: [], headings }, ...rows] : rows }
}

// Bodies with a link first; those without beside their first row where there is room, else in rows beneath.
function openLane(groups: readonly MapGroup[]): Part {
  const [main, apart] = groups
  const above = inGenerations((main?.bodies ?? []).map(measure), WHOLE.width)
  const alone = (apart?.bodies ?? []).map(measure)
  const heading = apart?.heading ?? ''
  const [first = [], ...others] = above
  const rest = others.map((row) => ({ slots: place(row, WHOLE), headings: [] }))
  if (alone.length === 0) return { rows: [{ slots: place(first, WHOLE), headings: [] }, ...rest] }
  const width = Math.max(NARROWEST_PANEL, widthOf(alone) * 1.1)
  if (widthOf(first) + GAP + width <= WHOLE.width) {
    const panel = { x: RIGHT - width - GAP / 2, width }
    const slots = [
      ...place(first, { x: LEFT, width: panel.x - LEFT - GAP / 2 }),
      ...place(alone, panel, true),
    ]
    const headings = headingOf({ heading, ...panel })
    return { rows: [{ slots, headings }, ...rest], panel: { ...panel, first: 0, last: 0 } }
  }
  const panel = { x: LEFT + GAP / 2, width: WHOLE.width - GAP }
  const beneath = inRows(alone, panel.width).map((row) => ({ slots: place(row, panel), headings: [] }))
  const rows = [
    ...above.map((row) => ({ slots: place(row, WHOLE), headings: [] })),
    { slots: [], headings: headingOf({ heading, ...panel }) },
    ...beneath,
  ]
  return { rows, panel: { ...panel, first: above.length, last: rows.length - 1 } }
}
