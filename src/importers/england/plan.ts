// One system while it is being built: its board, its time, and the proposals so far. Every organisation has one id in
// all systems, made from its code, so that the same one is known again across them.
import type { Proposal, Source } from '#core/change.ts'
import { addDays, day, isDay, type Day, type When } from '#core/day.ts'
import { id, keyFrom, type Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { area, lineage, measure, organisation, seriesMark, target } from '#kinds/index.ts'
import type { Board } from './tables.ts'

/** The day the Health and Care Act 2022 made integrated care boards, and the day their map was redrawn. */
export const BEGUN = day('2022-07-01')
export const REDRAWN = day('2026-04-01')

/** An integrated care board on either map. */
export type BoardLife = {
  readonly code: string
  readonly from: Day
  readonly until?: Day
  /** As it was on the first map; as on the second where it is new. */
  readonly first: Board
  /** As it is on the second map. */
  readonly second?: Board
}

export type Plan = {
  readonly board: BoardLife
  readonly root: Id<'area'>
  readonly proposals: readonly Proposal[]
  /** Whether the thing was begun already. */
  has(thing: Id): boolean
  begin(thing: Id<'area'>, from: When, values: ValuesOfKind<typeof area>, source: Source): void
  begin(
    thing: Id<'organisation'>,
    from: When,
    values: ValuesOfKind<typeof organisation>,
    source: Source,
  ): void
  begin(thing: Id<'lineage'>, from: When, values: ValuesOfKind<typeof lineage>, source: Source): void
  begin(thing: Id<'measure'>, from: When, values: ValuesOfKind<typeof measure>, source: Source): void
  begin(thing: Id<'target'>, from: When, values: ValuesOfKind<typeof target>, source: Source): void
  begin(thing: Id<'series-mark'>, from: When, values: ValuesOfKind<typeof seriesMark>, source: Source): void
  amend(thing: Id, from: When, values: Readonly<Record<string, unknown>>, source: Source): void
  end(thing: Id, from: When, source: Source): void
}

export function planFor(board: BoardLife): Plan {
  const proposals: Proposal[] = []
  const begun = new Set<Id>()
  const because = 'National organisation and geography tables'
  return {
    board,
    root: id<'area'>(`area/${keyFrom(systemName(board))}`),
    proposals,
    has: (thing) => begun.has(thing),
    begin: (thing, from, values, source) => {
      if (begun.has(thing)) return
      begun.add(thing)
      proposals.push({ act: 'begin', id: thing, from, values, because, source })
    },
    amend: (thing, from, values, source) =>
      void proposals.push({ act: 'amend', id: thing, from, values, because, source }),
    end: (thing, from, source) => void proposals.push({ act: 'end', id: thing, from, because, source }),
  }
}

/** "West Yorkshire" of "NHS West Yorkshire Integrated Care Board". */
export function systemName({ first }: BoardLife): string {
  return first.name.replace(/^NHS /, '').replace(/ Integrated Care Board$/, '')
}

/** From an ODS or GSS code. */
export function organisationId(code: string): Id<'organisation'> {
  return id<'organisation'>(`organisation/${code.toLowerCase()}`)
}

/** The day in a table; nothing where it gives none. */
export function dayOf(text: string): Day | undefined {
  return isDay(text) ? text : undefined
}

/** The last day it was open → the first on which it was not. */
export function endOf(lastDay: string): Day | undefined {
  const last = dayOf(lastDay)
  return last && addDays(last, 1)
}

/** In being before the day, nobody here knows since when. */
export function before(first: Day): When {
  return `<${first}` as When
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
