// Places by the sector they speak for, without and with a draft: in each body it touches, and in all bodies together.
import type { Block, Cell, Text } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  daysThatMatter,
  sayCount,
  sayCouncils,
  seatsOfBody,
  touchedBodies,
  voiceOfSeat,
} from '#facts/index.ts'
import { body } from '#kinds/index.ts'
import { voices, type Voice } from '#kinds/lists/sectors.ts'

/** A joint place counts in equal parts for its sectors, as in balance; one of which nothing is known, as unknown. */
export type BySector = Readonly<Partial<Record<Voice | 'unknown', number>>>
export type SectorsOn = {
  readonly day: Day
  /** Without a body, all bodies together. */
  readonly body?: Id<'body'>
  readonly was: BySector
  readonly would: BySector
}

const LABELS = { ...voices, unknown: 'Sector not recorded' } as const
const SECTORS = Object.keys(LABELS) as (keyof typeof LABELS)[]

export const seatsBySector = impact<readonly SectorsOn[]>({
  name: 'seats-by-sector',
  title: 'Seats by sector',
  question: 'Would the balance between sectors change?',
  compute(of) {
    const told = new Map<Id | 'all', string>()
    return daysThatMatter(of).days.flatMap((day) =>
      on(of, day).filter((one) => {
        const key = one.body ?? 'all'
        const written = SECTORS.map((sector) => (one.would[sector] ?? 0) - (one.was[sector] ?? 0)).join()
        const before = told.get(key) ?? SECTORS.map(() => 0).join()
        told.set(key, written)
        return written !== before && written !== SECTORS.map(() => 0).join()
      }),
    )
  },
  show(found, title) {
    const days = [...Map.groupBy(found, (one) => one.day)]
    return days.flatMap(([day, all]): readonly Block[] => {
      const shown = SECTORS.filter((sector) => all.some(({ was, would }) => was[sector] || would[sector]))
      const rows = all.map((one): readonly Cell[] => [
        one.body ? [{ text: title(one.body), thing: one.body }] : [{ strong: 'All bodies together' }],
        ...shown.map((sector): Cell => fromTo(one.was[sector] ?? 0, one.would[sector] ?? 0)),
      ])
      const table: Block = {
        type: 'table',
        caption: `From ${showDay(day)}: places without the draft, and with it`,
        columns: [{ label: 'Body' }, ...shown.map((sector) => ({ label: LABELS[sector] }))],
        rows,
      }
      const said = all.flatMap((one) => councilsIn(one, title))
      return said.length > 0 ? [table, { type: 'list', items: said }, WHICH] : [table, WHICH]
    })
  },
})

const WHICH: Block = {
  type: 'prose',
  text: 'All bodies together are all that are recorded; the page Balance counts those together that lead the system and its places.',
}

// The question that leaders from councils ask first, answered where the draft changes the answer.
function councilsIn({ body: of, was, would }: SectorsOn, title: Titles): readonly Text[] {
  const [before, after] = [was, would].map(({ council = 0, nhs = 0 }) => ({ councils: council, nhs }))
  if (!before || !after || (before.councils === after.councils && before.nhs === after.nhs)) return []
  const name = of ? title(of) : 'All bodies together'
  return [[{ strong: name }, ` Without the draft: ${sayCouncils(before)} With it: ${sayCouncils(after)}`]]
}

function fromTo(was: number, would: number): Cell {
  return was === would ? sayCount(was, 1) : [{ strong: `${sayCount(was, 1)} to ${sayCount(would, 1)}` }]
}

function on(of: Laid, day: Day): readonly SectorsOn[] {
  const [was, would] = [of.was(day), of.would(day)]
  const touched = touchedBodies(of, day)
  if (touched.length === 0) return []
  const each = touched.map((id) => ({ day, body: id, was: inBody(was, id), would: inBody(would, id) }))
  const all = together(was.all(body).map(({ id }) => inBody(was, id)))
  const differ = minus(together(each.map((one) => one.would)), together(each.map((one) => one.was)))
  return [...each, { day, was: all, would: together([all, differ]) }]
}

const counted = perSnapshot(() => new Map<Id, BySector>())

// Those in attendance have no say, so they are not counted.
function inBody(now: Snapshot, of: Id): BySector {
  const known = counted(now).get(of)
  if (known) return known
  const found: Partial<Record<Voice | 'unknown', number>> = {}
  if (now.get(body, of)) {
    for (const { holders, seat } of seatsOfBody(now, of)) {
      if (seat.values.capacity === 'attendee') continue
      const spoken = voiceOfSeat(now, seat, holders)
      for (const voice of spoken.length > 0 ? spoken : (['unknown'] as const))
        found[voice] = tidy((found[voice] ?? 0) + 1 / Math.max(1, spoken.length))
    }
  }
  counted(now).set(of, found)
  return found
}

function together(all: readonly BySector[]): BySector {
  return fromEach((sector) => tidy(all.reduce((sum, one) => sum + (one[sector] ?? 0), 0)))
}

function minus(one: BySector, other: BySector): BySector {
  return fromEach((sector) => tidy((one[sector] ?? 0) - (other[sector] ?? 0)))
}

// Thirds added up are whole again.
function tidy(count: number): number {
  return Math.round(count * 1e6) / 1e6
}

function fromEach(count: (sector: keyof typeof LABELS) => number): BySector {
  return Object.fromEntries(SECTORS.map((sector) => [sector, count(sector)]))
}
