// Who decides a function, cut into the areas and values for which the answer differs: nobody, one, several who decide as one
// or each for itself, or several who clash. The rule is that of `deciders` in the map of functions and decisions.
import type { Id } from '#core/id.ts'
import { perThing } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'
import { linksOf } from './links-of-function.ts'
import { TOGETHER, type Remit } from './remits-of.ts'
import { scopesOf, type InScope, type Scope } from './scopes-of-function.ts'

/**
 * `clear` one decides; `joint` several by one instrument, which is one decision; `in-common` each decides for itself, and it
 * is done when all have ratified; `gap` nobody; `clash` several, each as if alone; `circle` they were given it by each other.
 */
export type Deciders = {
  readonly state: 'gap' | 'clear' | 'joint' | 'in-common' | 'clash' | 'circle'
  readonly remits: readonly Remit[]
}

export type Band = {
  /** For more than so many pounds; from nothing on without it. */
  readonly over?: number
  /** Up to and including so many; without limit without it. */
  readonly upTo?: number
}

/** A stretch of a function over which the same decide. */
export type Cell = Scope & Band & Deciders

export type Asked = {
  /** An area is also decided for by what covers an area around it. Without it, all areas are looked at. */
  readonly area?: Id
  readonly level?: AnsweringLevel
  /** In pounds. Without it, all values are looked at. */
  readonly value?: number
}

/** Who decides a function on the snapshot's day, for an area and a value; the worst state of what was asked about. */
export function decidersOf(now: Snapshot, of: Id, asked: Asked = {}): Deciders {
  const cells = cellsAt(now, of, asked)
  const state = STATES.find((one) => cells.some((cell) => cell.state === one)) ?? 'gap'
  return { state, remits: [...new Set(cells.flatMap(({ remits }) => remits))] }
}

const STATES = ['gap', 'clash', 'circle', 'in-common', 'joint', 'clear'] as const

/** The stretches of a function within what is asked about. */
export function cellsAt(now: Snapshot, of: Id, { area, level, value }: Asked): readonly Cell[] {
  const scopes = area === undefined ? scopesOf(now, of) : scopesOf(now, of, area)
  return scopes.flatMap(({ scope, remits }) => {
    const here = remits.filter(({ values }) => level === undefined || values.level === level)
    const cells = cellsIn(now, of, { scope, remits: here })
    return value === undefined ? cells : cells.filter((cell) => isWithin(cell, value))
  })
}

/** Every stretch of a function: by area, by organisation where each decides for itself, and by value. */
export const cellsOf = perThing((now, of): readonly Cell[] => (now.find(of) ? cellsAt(now, of, {}) : []))

/** Whether a value falls within the band: above its lower edge, and not above its upper one. */
export function isWithin({ over, upTo }: Band, value: number): boolean {
  return (over === undefined || value > over) && (upTo === undefined || value <= upTo)
}

/** A value that stands for the whole band: its upper edge, or just above its lower one where it has none. */
export function valueIn({ over, upTo }: Band): number {
  return upTo ?? (over ?? 0) + 1
}

/** The stretches between all edges of these bands. Each value from 0 on is in exactly one. */
export function bandsOf(bands: readonly Band[]): readonly Band[] {
  // Above nothing is from nothing on.
  const edges = new Set(
    bands.flatMap(({ over, upTo }) => [over || undefined, upTo]).filter((edge) => edge !== undefined),
  )
  const sorted = [...edges].toSorted((one, other) => one - other)
  const from = (edge: number | undefined): Band => (edge === undefined ? {} : { over: edge })
  return [...sorted.map((upTo, at) => ({ ...from(sorted[at - 1]), upTo })), from(sorted.at(-1))]
}

// Each stretch is tested at one value: nothing changes in between.
function cellsIn(now: Snapshot, of: Id, { scope, remits }: InScope): readonly Cell[] {
  const cells: Cell[] = []
  for (const band of bandsOf(remits.map(({ values }) => values))) {
    const here = remits.filter(({ values }) => isWithin(values, valueIn(band)))
    const found = judged(now, of, withoutGivers(now, of, here))
    const last = cells.at(-1)
    if (last && isAlike(last, found))
      cells[cells.length - 1] = { ...scope, ...lower(last), ...upper(band), ...found }
    else cells.push({ ...scope, ...band, ...found })
  }
  return cells
}

function lower({ over }: Band): Band {
  return over === undefined ? {} : { over }
}

function upper({ upTo }: Band): Band {
  return upTo === undefined ? {} : { upTo }
}

function isAlike(one: Deciders, other: Deciders): boolean {
  return (
    one.state === other.state &&
    one.remits.length === other.remits.length &&
    one.remits.every((remit, at) => remit.id === other.remits[at]?.id)
  )
}

/**
 * Whoever passed it on is where it comes from, and no rival: what they gave away is decided by whom they gave it to. What
 * is reserved stays with whom it is reserved to, so there both decide.
 */
function withoutGivers(now: Snapshot, of: Id, here: readonly Remit[]): readonly Remit[] {
  const { above } = linksOf(now, of)
  return here.filter(
    (giver) =>
      giver.values.instrument === 'reserved' ||
      !here.some(
        (one) =>
          one !== giver &&
          !above.get(giver.id)?.has(one.id) &&
          (above.get(one.id)?.has(giver.id) === true || isAgreedBy(now, one, giver)),
      ),
  )
}

/** Whether the one is a body that decides by agreement of organisations, and the giver one of these or its board. */
function isAgreedBy(now: Snapshot, one: Remit, giver: Remit): boolean {
  if (!TOGETHER.has(one.values.instrument) || TOGETHER.has(giver.values.instrument)) return false
  const owners = now.get(body, one.values.to)?.values.of ?? []
  if (owners.some((id) => id === giver.values.to)) return true
  const board = now.get(body, giver.values.to)
  return board?.values.form === 'board' && (board.values.of ?? []).some((id) => owners.includes(id))
}

function judged(now: Snapshot, of: Id, remits: readonly Remit[]): Deciders {
  const who = new Set(remits.map(({ values }) => values.to))
  const by = new Set(remits.map(({ values }) => values.instrument))
  const [instrument] = by
  if (who.size === 0) return { state: 'gap', remits }
  if (linksOf(now, of).circles.some((circle) => remits.every((one) => circle.includes(one))))
    return { state: 'circle', remits }
  if (who.size === 1) return { state: 'clear', remits }
  if (by.size > 1 || !TOGETHER.has(instrument)) return { state: 'clash', remits }
  if (instrument === 'in-common') return { state: 'in-common', remits }
  // Two joint committees are two instruments.
  const committees = [...who].filter((id) => now.get(body, id)?.values.form === 'joint-committee')
  return { state: committees.length > 1 ? 'clash' : 'joint', remits }
}
