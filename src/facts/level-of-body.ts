// The level at which a body leads, and the area it leads. Knows no picture.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { area, body, organisation } from '#kinds/index.ts'
import { levels } from '#kinds/area.ts'

export type Level = keyof typeof levels
export type LevelOfBody = { readonly level: Level | 'other'; readonly area?: Thing<typeof area> }

/**
 * From the body's own area; else from the body it reports to; else from the areas its organisations serve:
 * the smallest area that holds them all, or the widest of them where none does. `other` when nothing says.
 */
export function levelOfBody(now: Snapshot, of: Id): LevelOfBody {
  return from(now, of, new Set())
}

/** The area and those it lies within, smallest first. */
export function areasAround(now: Snapshot, of: Id | undefined): readonly Thing<typeof area>[] {
  const found: Thing<typeof area>[] = []
  let next = now.get(area, of)
  while (next && !found.includes(next)) {
    found.push(next)
    next = now.get(area, next.values.within)
  }
  return found
}

function from(now: Snapshot, of: Id, seen: ReadonlySet<Id>): LevelOfBody {
  const thing = now.get(body, of)
  if (!thing || seen.has(of)) return { level: 'other' }
  const own = now.get(area, thing.values.area)
  if (own) return { level: own.values.level, area: own }
  if (thing.values.reportsTo) {
    const above = from(now, thing.values.reportsTo, new Set([...seen, of]))
    if (above.level !== 'other') return above
  }
  const served = (thing.values.of ?? []).flatMap((id) => now.get(organisation, id)?.values.serves ?? [])
  const around = smallestAround(now, served)
  return around ? { level: around.values.level, area: around } : { level: 'other' }
}

function smallestAround(now: Snapshot, served: readonly Id[]): Thing<typeof area> | undefined {
  const chains = served.map((id) => areasAround(now, id)).filter((chain) => chain.length > 0)
  const shared = chains[0]?.find((one) => chains.every((chain) => chain.includes(one)))
  if (shared) return shared
  const order = Object.keys(levels)
  const widest = chains.map((chain) => chain[0]).filter((one) => one !== undefined)
  return widest.toSorted(
    (one, other) =>
      order.indexOf(one.values.level) - order.indexOf(other.values.level) || (one.id < other.id ? -1 : 1),
  )[0]
}
