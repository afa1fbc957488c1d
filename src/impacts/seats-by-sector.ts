// Places by the sector they speak for, without and with a draft: in each body it touches, and in all bodies together.
import type { Block, Cell } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter, seatsOfBody, touchedBodies, voiceOfSeat } from '#facts/index.ts'
import { body } from '#kinds/index.ts'
import { voices, type Voice } from '#kinds/lists/sectors.ts'

/** A joint place counts for each of its sectors; one of which nothing is known, as unknown. */
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
    return days.map(([day, all]): Block => {
      const shown = SECTORS.filter((sector) => all.some(({ was, would }) => was[sector] || would[sector]))
      const rows = all.map((one): readonly Cell[] => [
        one.body ? [{ text: title(one.body), thing: one.body }] : [{ strong: 'All bodies together' }],
        ...shown.map((sector): Cell => fromTo(one.was[sector] ?? 0, one.would[sector] ?? 0)),
      ])
      return {
        type: 'table',
        caption: `From ${showDay(day)}: places without the draft, and with it`,
        columns: [{ label: 'Body' }, ...shown.map((sector) => ({ label: LABELS[sector] }))],
        rows,
      }
    })
  },
})

function fromTo(was: number, would: number): Cell {
  return was === would ? `${was}` : [{ strong: `${was} to ${would}` }]
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
        found[voice] = (found[voice] ?? 0) + 1
    }
  }
  counted(now).set(of, found)
  return found
}

function together(all: readonly BySector[]): BySector {
  return fromEach((sector) => all.reduce((sum, one) => sum + (one[sector] ?? 0), 0))
}

function minus(one: BySector, other: BySector): BySector {
  return fromEach((sector) => (one[sector] ?? 0) - (other[sector] ?? 0))
}

function fromEach(count: (sector: keyof typeof LABELS) => number): BySector {
  return Object.fromEntries(SECTORS.map((sector) => [sector, count(sector)]))
}
