// What is wrong with how a function is decided: where nobody or several decide, and where what was passed on has no source,
// a source that has ended, a limit or dates beyond its source, an empty post, or a body that cannot decide.
import { addDays, latestDayOf, startOf, type Day } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { perSnapshot, perThing } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { role, statutoryFunction } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'
import { linksOf, type Link } from './links-of-function.ts'
import { cellsOf, isWithin, valueIn, type Cell } from './remits.ts'
import { decidingIn, type Remit } from './remits-of.ts'
import { stretchesOfRemits } from './stretches-of-remits.ts'

export type RemitFault =
  | { readonly fault: 'gap'; readonly cells: readonly Cell[]; readonly gone: readonly Remit[] }
  | { readonly fault: 'clash'; readonly cells: readonly Cell[] }
  | { readonly fault: 'circle'; readonly remits: readonly Remit[] }
  | {
      readonly fault: 'no-source'
      readonly remit?: Remit
      readonly link: Extract<Link, { is: 'none' | 'unknown' }>
    }
  | { readonly fault: 'source-ended'; readonly remit: Remit; readonly link: Extract<Link, { is: 'ended' }> }
  | { readonly fault: 'above-limit'; readonly remit: Remit; readonly limit: number; readonly giver: Id }
  | {
      readonly fault: 'outside-dates'
      readonly remit: Remit
      readonly giver: Id
      /** The first day on which the giver has it, or the last, whichever is not kept. */
      readonly from?: Day
      readonly last?: Day
    }
  | { readonly fault: 'post-vacant'; readonly post: Id; readonly remits: readonly Remit[] }
  | { readonly fault: 'cannot-decide'; readonly remit: Remit }
  | { readonly fault: 'above-place'; readonly remits: readonly Remit[] }

/** Every fault of a function in force, each once: what one fault explains is not told as another. */
export const faultsOfFunction = perThing((now, of): readonly RemitFault[] =>
  now.find(of) ? [...faultsOfCells(now, of), ...faultsOfLinks(now, of), ...faultsOfDeciders(now, of)] : [],
)

/** Those of one sort, of every function in force, in order of the functions' ids. */
export function faultsCalled<F extends RemitFault['fault']>(
  now: Snapshot,
  fault: F,
): readonly { readonly of: Id; readonly one: Extract<RemitFault, { readonly fault: F }> }[] {
  const isIt = (one: RemitFault): one is Extract<RemitFault, { readonly fault: F }> => one.fault === fault
  return now.all(statutoryFunction).flatMap(({ id }) =>
    faultsOfFunction(now, id)
      .filter(isIt)
      .map((one) => ({ of: id, one })),
  )
}

function faultsOfCells(now: Snapshot, of: Id): readonly RemitFault[] {
  const { influences, gone } = decidingIn(now, of)
  const cells = cellsOf(now, of)
  // Where someone is recorded as deciding who cannot, that is what is wrong.
  const gaps = cells.filter(
    (cell) => cell.state === 'gap' && !influences.some((one) => isOver(now, cell, one)),
  )
  const clashes = cells.filter(({ state }) => state === 'clash')
  const there = gone.filter((one) => gaps.some((cell) => isOver(now, cell, one)))
  return [
    ...(gaps.length > 0 ? [{ fault: 'gap', cells: gaps, gone: there } as const] : []),
    ...(clashes.length > 0 ? [{ fault: 'clash', cells: clashes } as const] : []),
  ]
}

function isOver(now: Snapshot, cell: Cell, { values }: Remit): boolean {
  const { area } = values
  const open = area === undefined || cell.area === undefined
  const here = open || areasAround(now, cell.area).some(({ id }) => id === area)
  return here && isWithin(values, valueIn(cell))
}

function faultsOfLinks(now: Snapshot, of: Id): readonly RemitFault[] {
  const { of: links, circles } = linksOf(now, of)
  const circling = new Set(circles.flat().map(({ id }) => id))
  const found: RemitFault[] = circles.map((remits) => ({ fault: 'circle', remits }))
  let unknown = false
  for (const remit of decidingIn(now, of).deciders) {
    const link = links.get(remit.id)
    if (!link || circling.has(remit.id)) continue
    if (link.is === 'none') found.push({ fault: 'no-source', remit, link })
    if (link.is === 'unknown' && !unknown) found.push({ fault: 'no-source', link })
    unknown ||= link.is === 'unknown'
    if (link.is === 'ended') found.push({ fault: 'source-ended', remit, link })
    if (link.is === 'given') found.push(...beyond(now, remit, link))
  }
  return found
}

/** Where what was passed on goes beyond what its giver has. */
function beyond(
  now: Snapshot,
  remit: Remit,
  { giver, by }: Extract<Link, { is: 'given' }>,
): readonly RemitFault[] {
  const limits = by.map(({ values }) => values.upTo)
  const limit = Math.max(...limits.map((one) => one ?? Infinity))
  const above: readonly RemitFault[] =
    (remit.values.upTo ?? Infinity) > limit ? [{ fault: 'above-limit', remit, limit, giver }] : []
  const days = beyondDays(now, remit, giver)
  return days ? [...above, { fault: 'outside-dates', remit, giver, ...days }] : above
}

// Only what is surely outside is told: of a start known to its month, its last day; of an end, its first.
function beyondDays(
  now: Snapshot,
  { start, end, values }: Remit,
  giver: Id,
): { readonly from?: Day; readonly last?: Day } | undefined {
  const source = stretchesOfRemits(now.ledger, values.function, giver).find(
    ({ from, until }) => from <= now.day && (until === undefined || now.day < until),
  )
  if (!source) return undefined
  if (source.exact && latestDayOf(start) < source.from) return { from: source.from }
  if (source.until !== undefined && (end === undefined || startOf(end) > source.until))
    return { last: addDays(source.until, -1) }
  return undefined
}

function faultsOfDeciders(now: Snapshot, of: Id): readonly RemitFault[] {
  const { deciders, influences } = decidingIn(now, of)
  const posts = Map.groupBy(deciders, ({ values }): Id => values.to)
  const vacant = [...posts].flatMap(([post, remits]): readonly RemitFault[] =>
    now.get(role, post) && holdersOf(now, post).length === 0 ? [{ fault: 'post-vacant', post, remits }] : [],
  )
  const cannot = influences.map((remit): RemitFault => ({ fault: 'cannot-decide', remit }))
  const above = deciders.filter(
    ({ values: { level, abovePlace } }) => (level === 'system' || level === 'several-systems') && !abovePlace,
  )
  const levels = new Set(deciders.map(({ values }) => values.level))
  const noted = above.length > 0 && levels.size > 1 ? [{ fault: 'above-place', remits: above } as const] : []
  return [...vacant, ...cannot, ...noted]
}

/** Whether a part of someone who has ended is told already, as the reason why nobody decides. */
export function leavesAGap(now: Snapshot, remit: Id): boolean {
  return gapsBy(now).has(remit)
}

const gapsBy = perSnapshot(
  (now): ReadonlySet<Id> =>
    new Set(faultsCalled(now, 'gap').flatMap(({ one }) => one.gone.map(({ id }): Id => id))),
)
