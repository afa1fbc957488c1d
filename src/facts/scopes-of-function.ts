// The areas and organisations for which the deciders of a function have to be looked at apart, so that a place that was
// forgotten is noticed. Knows no value.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { area, organisation, statutoryFunction } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'
import { organisationsOfHolder } from './organisations-of-holder.ts'
import { decidingIn, TOGETHER, type Remit } from './remits-of.ts'

export type Scope = {
  /** Everywhere without it. */
  readonly area?: Id
  /** Where each organisation decides for itself: which. */
  readonly organisation?: Id
}
export type InScope = { readonly scope: Scope; readonly remits: readonly Remit[] }

/**
 * Each scope with the parts that cover it. Where parts name areas, the others of the same level beside them are asked about
 * too, as far as whoever holds the function serves them. With `at`, only that area.
 */
export function scopesOf(now: Snapshot, of: Id, at?: Id): readonly InScope[] {
  const { deciders } = decidingIn(now, of)
  const areas: readonly (Id | undefined)[] = at === undefined ? pointsOf(now, of, deciders) : [at]
  const organisations = organisationsApart(now, of, deciders)
  return areas.flatMap((point) => {
    const around = new Set<Id>(areasAround(now, point).map(({ id }) => id))
    const here = deciders.filter(({ values }) => values.area === undefined || around.has(values.area))
    const where = point === undefined ? {} : { area: point }
    if (organisations.length === 0) return [{ scope: where, remits: here }]
    return organisations.map((one) => ({
      scope: { ...where, organisation: one },
      remits: here.filter((each) => !isApart(each) || ownerOf(now, each) === one),
    }))
  })
}

/** Whether it is one of several organisations that each decide for themselves. */
function isApart({ values }: Remit): boolean {
  return values.level === 'organisation' && !TOGETHER.has(values.instrument)
}

function ownerOf(now: Snapshot, { values }: Remit): Id {
  return organisationsOfHolder(now, values.to)[0] ?? values.to
}

/** Those that decide for themselves, and the others that hold the function in law. */
function organisationsApart(now: Snapshot, of: Id, deciders: readonly Remit[]): readonly Id[] {
  const apart = deciders.filter(isApart)
  if (apart.length === 0) return []
  const holders = (now.get(statutoryFunction, of)?.values.heldBy ?? []).filter((id) =>
    now.get(organisation, id),
  )
  return [...new Set([...apart.map((one) => ownerOf(now, one)), ...holders])].toSorted()
}

/** The smallest areas to look at; one open point where no part names an area. */
function pointsOf(now: Snapshot, of: Id, deciders: readonly Remit[]): readonly (Id | undefined)[] {
  const named = new Set(deciders.flatMap(({ values }) => now.get(area, values.area)?.id ?? []))
  if (named.size === 0) return [undefined]
  const points = new Set<Id>(named)
  for (const id of named) for (const one of besides(now, id)) if (isServed(now, of, one)) points.add(one)
  return [...points].filter((id) => !holdsAnother(now, id, points)).toSorted()
}

/** The areas of the same level beside an area and beside each that it lies within, up to the system. */
function besides(now: Snapshot, of: Id): readonly Id[] {
  return areasAround(now, of)
    .filter(({ values }) => values.level === 'place' || values.level === 'neighbourhood')
    .flatMap(({ values: { level, within } }) =>
      now
        .all(area)
        .filter(({ values }) => values.level === level && values.within === within)
        .map(({ id }): Id => id),
    )
}

// What lies within it is looked at itself, with all that lies beside it.
function holdsAnother(now: Snapshot, id: Id, points: ReadonlySet<Id>): boolean {
  return [...points].some((one) => one !== id && areasAround(now, one).some((around) => around.id === id))
}

/** Whether the function is of that area at all: true unless all who hold it say what they serve, and it is elsewhere. */
function isServed(now: Snapshot, of: Id, one: Id): boolean {
  const served = (now.get(statutoryFunction, of)?.values.heldBy ?? []).map(
    (id) => now.get(organisation, id)?.values.serves ?? [],
  )
  if (served.length === 0 || served.some((areas) => areas.length === 0)) return true
  const around = new Set<Id>(areasAround(now, one).map(({ id }) => id))
  return served.some((areas) => areas.some((id) => around.has(id)))
}
