// Who must be asked about a draft: organisations that the record names as endorsing partners, some always and some only
// when the draft touches them. The draft itself has no say in who is asked.
import { effectiveDay } from '#core/change.ts'
import { differenceBetween, type Difference } from '#core/compare.ts'
import type { Day } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import { meantBy } from '#core/ledger.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, endorser, seat } from '#kinds/index.ts'

export type AskedPartner = {
  readonly organisation: Id
  /** The roles and seats whose holders may answer for it. */
  readonly answers: readonly Id[]
}

/** By the endorsing partners in force on the day in the record without the draft; each organisation once, in order of id. */
export function partnersAsked(of: Laid, day: Day): readonly AskedPartner[] {
  const all = of.was(day).all(endorser)
  const touched = all.some(isOnlyWhenTouched) ? touchedOrganisations(of) : new Set<Id>()
  const meant = all.filter((one) => !isOnlyWhenTouched(one) || touched.has(one.values.organisation))
  return [...Map.groupBy(meant, (one) => one.values.organisation)]
    .map(([organisation, own]) => ({
      organisation,
      answers: [...new Set(own.flatMap((one) => one.values.answers))],
    }))
    .toSorted((one, other) => (one.organisation < other.organisation ? -1 : 1))
}

function isOnlyWhenTouched(one: Thing<typeof endorser>): boolean {
  return one.values.asked === 'touched'
}

const kept = new WeakMap<Laid, ReadonlySet<Id>>()

/**
 * The organisations that the draft touches, each proposal on its own day: itself, its roles, seats that it nominates to,
 * that follow its roles or whose holder is there on its behalf, and bodies that belong to it, with their seats.
 */
function touchedOrganisations(of: Laid): ReadonlySet<Id> {
  const known = kept.get(of)
  if (known) return known
  const found = new Set<Id>()
  for (const [day, ids] of spokenByDay(of)) {
    const [was, would] = [of.was(day), of.would(day)]
    const differing = [...ids].flatMap((id) => differenceBetween(was.find(id), would.find(id)) ?? [])
    for (const now of [was, would]) {
      const seen = new Set<Id>()
      for (const id of reached(now, differing)) visit(now, id, seen, found)
    }
  }
  kept.set(of, found)
  return found
}

function spokenByDay({ before, proposals }: Laid): ReadonlyMap<Day, ReadonlySet<Id>> {
  const found = new Map<Day, Set<Id>>()
  for (const one of proposals) {
    const meant = meantBy(before, one)
    if (!meant) continue
    const day = effectiveDay(meant)
    found.set(day, (found.get(day) ?? new Set()).add(meant.id))
  }
  return found
}

/**
 * Besides what differs: where someone comes or goes, and every seat that follows such a position or one that begins or
 * ends. A seat that follows one that is otherwise changed stays as it is.
 */
function reached(now: Snapshot, differing: readonly Difference[]): ReadonlySet<Id> {
  const moved = new Set<Id>()
  for (const { id, form } of differing) {
    const to = now.get(appointment, id)?.values.to
    if (to) moved.add(to)
    if (form !== 'changed' && (kindOf(id) === 'role' || kindOf(id) === 'seat')) moved.add(id)
  }
  // What is added while it is gone through is gone through too.
  for (const id of moved) for (const follower of now.pointing(seat, 'exOfficio', id)) moved.add(follower.id)
  return new Set([...differing.map(({ id }) => id), ...moved])
}

/** Kinds along which it is followed whose something is. */
const WAYS = new Set(['body', 'organisation', 'role', 'seat'])
/** Who is reported to is not touched by it, nor is whose role answers for another. */
const NOT_FOLLOWED = new Set(['answers', 'partOf', 'reportsTo'])

function visit(now: Snapshot, id: Id, seen: Set<Id>, found: Set<Id>): void {
  if (seen.has(id)) return
  seen.add(id)
  if (kindOf(id) === 'organisation') {
    found.add(id)
    return
  }
  const thing = now.find(id)
  const fields = thing && now.ledger.vocabulary.get(thing.kind)?.fields
  if (!thing || !fields) return
  for (const [name, field] of Object.entries(fields)) {
    const value = (thing.values as Readonly<Record<string, unknown>>)[name]
    if (value === undefined || NOT_FOLLOWED.has(name)) continue
    for (const at of field.points(value)) if (WAYS.has(kindOf(at))) visit(now, at, seen, found)
  }
  if (thing.kind !== 'seat') return
  for (const one of now.pointing(appointment, 'to', id)) {
    if (one.values.onBehalfOf) found.add(one.values.onBehalfOf)
  }
}
