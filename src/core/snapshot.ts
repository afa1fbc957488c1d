// What is in force on one day, as known by one ledger. Everything that is asked of the record is asked of a
// snapshot. Immutable; what it works out is kept for the next question.
import type { Change } from './change.ts'
import type { Day } from './day.ts'
import { kindOf, type Id } from './id.ts'
import { inForce } from './in-force.ts'
import type { Kind } from './kind.ts'
import type { Ledger } from './ledger.ts'
import { thingFrom, type Thing } from './thing.ts'
import { versionOn, type Timeline, type Version } from './timeline.ts'

export type { Thing } from './thing.ts'

export type Snapshot = {
  readonly day: Day
  readonly ledger: Ledger
  /** Things of a kind in force, in order of id. */
  all<K extends Kind>(kind: K): readonly Thing<K>[]
  /** The thing with that id if it is in force and of that kind. */
  get<K extends Kind>(kind: K, id: Id | undefined): Thing<K> | undefined
  /** The thing with that id if it is in force, whatever its kind. */
  find(id: Id | undefined): Thing | undefined
  /** Things of a kind in force that point at an id by a field. */
  pointing<K extends Kind>(kind: K, field: keyof K['fields'] & string, at: Id): readonly Thing<K>[]
  /** How a thing reads on the day; else how it last read before; else how it will first read. For naming it. */
  nearest(id: Id): Version | undefined
  /** Every standing change about a thing. */
  history(id: Id): readonly Change[]
  /** The same knowledge on another day. */
  at(day: Day): Snapshot
}

const NONE: readonly Thing[] = []

export function snapshot(ledger: Ledger, day: Day): Snapshot {
  const byKind = new Map<string, readonly Thing[]>()
  const byId = new Map<Id, Thing | undefined>()
  /** Kinds whose things all stand in `byId`; putting them there waits until one is looked for. */
  const found = new Set<string>()
  /** By kind and field; apart, for putting a key together at every question costs more than the answer. */
  const reverse = new Map<Kind, Map<string, ReadonlyMap<Id, readonly Thing[]>>>()

  function find(id: Id | undefined): Thing | undefined {
    if (id === undefined) return undefined
    const known = byId.get(id)
    if (known || byId.has(id)) return known
    const kind = kindOf(id)
    const whole = found.has(kind) ? undefined : byKind.get(kind)
    if (whole) {
      found.add(kind)
      for (const thing of whole) byId.set(thing.id, thing)
      return find(id)
    }
    const thing = thingOn(ledger.timelines.get(id), day)
    byId.set(id, thing)
    return thing
  }
  function all(kind: Kind): readonly Thing[] {
    const known = byKind.get(kind.name)
    if (known) return known
    const things = inForce(ledger, kind.name, day)
    byKind.set(kind.name, things)
    return things
  }
  function pointing(kind: Kind, field: string, at: Id): readonly Thing[] {
    const byField = reverse.get(kind) ?? new Map<string, ReadonlyMap<Id, readonly Thing[]>>()
    if (byField.size === 0) reverse.set(kind, byField)
    const known = byField.get(field) ?? pointersOf(all(kind), kind, field)
    byField.set(field, known)
    return known.get(at) ?? NONE
  }
  const untyped = {
    day,
    ledger,
    all,
    get: (kind: Kind, id: Id | undefined) => {
      const thing = find(id)
      return thing?.kind === kind.name ? thing : undefined
    },
    find,
    pointing,
    nearest: (id: Id) => nearestVersion(ledger.timelines.get(id), day),
    history: (id: Id) => ledger.timelines.get(id)?.changes ?? [],
    at: (other: Day) => (other === day ? (untyped as Snapshot) : snapshot(ledger, other)),
  }
  // The kind handed in is the key to the values' type: values were checked against its fields when recorded.
  return untyped as Snapshot
}

function thingOn(of: Timeline | undefined, day: Day): Thing | undefined {
  const version = of && versionOn(of, day)
  return version && thingFrom(of, version, day)
}

function nearestVersion(of: Timeline | undefined, day: Day): Version | undefined {
  return of?.versions.findLast((version) => version.from <= day) ?? of?.versions[0]
}

function pointersOf(things: readonly Thing[], kind: Kind, field: string): ReadonlyMap<Id, readonly Thing[]> {
  const found = new Map<Id, Thing[]>()
  const pointer = kind.fields[field]
  for (const thing of things) {
    const value = (thing.values as Readonly<Record<string, unknown>>)[field]
    if (value === undefined || !pointer) continue
    const ids = pointer.points(value)
    for (const id of ids.length > 1 ? new Set(ids) : ids) {
      const known = found.get(id)
      if (known) known.push(thing)
      else found.set(id, [thing])
    }
  }
  return found
}
