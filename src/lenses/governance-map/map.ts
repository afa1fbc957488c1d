// The governance map as values: what is drawn, told in a table and summed up in words. Knows no shape and
// no place.
import type { Severity } from '#core/check.ts'
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Voice } from '#kinds/lists/sectors.ts'
import type { Level } from '#facts/index.ts'

export type LaneLevel = Level | 'other'

/** What a comparison says of a seat or a body. What is removed is drawn as it was. */
export type Mark = 'added' | 'removed' | 'changed'
/** What the checks found of a seat or a body, and how urgent the most urgent is. */
export type Findings = { readonly count: number; readonly severity: Severity }

/** One place on a body. */
export type MapSeat = {
  readonly id: Id
  /** Its own among all dots: the seat, and which of its places. */
  readonly key: string
  /** With "place 2 of 3" where the seat has several. */
  readonly name: string
  readonly capacity: 'chair' | 'deputy' | 'member' | 'attendee'
  /** Names of whoever is in it; empty when vacant. */
  readonly holders: readonly string[]
  readonly voices: readonly Voice[]
  readonly votes?: boolean
  readonly vacant: boolean
  readonly acting: boolean
  readonly onLeave: boolean
  readonly stoodIn: boolean
  readonly mark?: Mark
  readonly findings?: Findings
}

export type MapBody = {
  readonly id: Id
  readonly name: string
  readonly form: string
  readonly level: LaneLevel
  /** The body it reports to, where that is in force too. */
  readonly reportsTo?: Id
  readonly chair: 'held' | 'vacant' | 'none'
  readonly chairedBy: readonly string[]
  readonly seats: readonly MapSeat[]
  readonly votes: number
  readonly vacant: number
  /** It reports to a body that is drawn, or one reports to it. */
  readonly linked: boolean
  /** How many bodies of its own lane stand above it. */
  readonly depth: number
  readonly mark?: Mark
  /** Of the body and of its seats together. */
  readonly findings?: Findings
}

/** Bodies that stand together in a lane: those of one place, or those without a link. */
export type MapGroup = {
  /** The place, or a word for the group; the same in the lanes of places and neighbourhoods. */
  readonly key: string
  readonly heading?: string
  /** In the order in which they are drawn. */
  readonly bodies: readonly MapBody[]
}

export type MapLane = {
  readonly level: LaneLevel
  readonly label: string
  readonly groups: readonly MapGroup[]
}

export type MapTotals = {
  readonly bodies: number
  readonly seats: number
  readonly vacant: number
  /** Bodies with seats and nobody in the chair. */
  readonly withoutChair: number
}

export type GovernanceMapResult = {
  readonly title: string
  readonly day: Day
  /** The day and the knowledge looked at, in words. */
  readonly standpoint: string
  readonly lanes: readonly MapLane[]
  readonly links: readonly { readonly from: Id; readonly to: Id }[]
  readonly totals: MapTotals
  /** Only where differences are marked: bodies and places of each sort. */
  readonly marked?: Readonly<Record<Mark, number>>
}

export function bodiesOf(map: GovernanceMapResult): readonly MapBody[] {
  return map.lanes.flatMap((lane) => lane.groups.flatMap((group) => group.bodies))
}

/** It has seats and nobody is in the chair. */
export function lacksChair(body: MapBody): boolean {
  return body.mark !== 'removed' && staying(body.seats).length > 0 && body.chair !== 'held'
}

/** Without those that are removed. */
export function staying<T extends { readonly mark?: Mark }>(all: readonly T[]): readonly T[] {
  return all.filter((one) => one.mark !== 'removed')
}
