// Who holds a position (a role or a seat) on a day, and how many of its places are empty. Vacancy is always
// worked out and never stored. A position may be held ex officio: whoever holds the one it follows holds it too,
// along a chain of any length. Which kinds are positions and holdings is said by the kinds.
import type { Id } from './id.ts'
import type { Kind } from './kind.ts'
import { perSnapshot } from './per-snapshot.ts'
import type { Snapshot, Thing } from './snapshot.ts'
import { spellsOn, type Spell } from './spell.ts'

export type Holder = {
  /** The person. */
  readonly holder: Id
  /** The holding (appointment) that makes them so; for an ex officio position that of the one followed. */
  readonly holding: Thing
  /** The positions followed to reach it, nearest first; empty when held directly. */
  readonly via: readonly Id[]
  /** What runs on the day: acting, on leave, covering, without a vote. */
  readonly spells: readonly Spell[]
  /** Stands in for another holder, so does not fill a place while that holder is there. */
  readonly standsIn: boolean
}

/**
 * The holders of a position on the snapshot's day: those in it directly, then those along the chain, each in order
 * of beginning. A holding counts once, by whichever ways it reaches the position.
 */
export function holdersOf(now: Snapshot, position: Id): readonly Holder[] {
  const known = found(now).get(position)
  if (known) return known
  const holders = follow(now, position, [])
  found(now).set(position, holders)
  return holders
}

// Counting, checking and drawing all ask it of every position.
const found = perSnapshot(() => new Map<Id, readonly Holder[]>())

/** Places of a position in force, holders or not. 0 when it is not in force. */
export function placesOf(now: Snapshot, position: Id): number {
  const thing = now.find(position)
  const kind = thing && now.ledger.vocabulary.get(thing.kind)
  if (!thing || !kind?.position) return 0
  const places = valueOf(thing, kind.position.places)
  return typeof places === 'number' ? places : 1
}

/**
 * Empty places of a position: places less those filled. People standing in for someone on leave fill no place of
 * their own; standing in where nobody is on leave fills one. Never below 0.
 */
export function vacanciesOf(now: Snapshot, position: Id): number {
  const holders = holdersOf(now, position)
  const own = holders.filter((one) => !one.standsIn)
  const away = own.filter((one) => one.spells.some((spell) => spell.form === 'on-leave')).length
  const filled = own.length + Math.max(0, holders.length - own.length - away)
  return Math.max(0, placesOf(now, position) - filled)
}

/** Every position a person holds on the day, directly or ex officio. */
export function positionsOf(
  now: Snapshot,
  person: Id,
): readonly { readonly position: Id; readonly holder: Holder }[] {
  const positions: { position: Id; holder: Holder }[] = []
  for (const position of reachedFrom(now, person)) {
    const holder = holdersOf(now, position).find((one) => one.holder === person)
    if (holder) positions.push({ position, holder })
  }
  return positions
}

function follow(now: Snapshot, position: Id, via: readonly Id[]): readonly Holder[] {
  const thing = now.find(position)
  const kind = thing && now.ledger.vocabulary.get(thing.kind)
  if (!thing || !kind?.position || via.includes(position)) return []
  const direct = holdingKinds(now).flatMap((holding) => directHolders(now, holding, position, via))
  const followed = kind.position.follows
  const sources = followed ? (kind.fields[followed]?.points(valueOf(thing, followed) ?? []) ?? []) : []
  if (sources.length === 0) return direct
  const chained = sources.flatMap((source) => follow(now, source, [...via, position]))
  const people = new Set(direct.map((one) => one.holder))
  const reached = new Set<Id>()
  const first = chained.filter(({ holding: { id } }) => !reached.has(id) && reached.add(id))
  return [...direct, ...first.filter((one) => !people.has(one.holder))]
}

function directHolders(now: Snapshot, holding: Kind, position: Id, via: readonly Id[]): Holder[] {
  const { holder, position: field, spells, standsIn } = holding.holding ?? {}
  if (!holder || !field || !spells || !standsIn) return []
  const holders = now.pointing(holding, field, position).map((thing) => ({
    holder: valueOf(thing, holder) as Id,
    holding: thing,
    via: via.length > 0 ? [...via.slice(1), position] : [],
    spells: spellsOn((valueOf(thing, spells) as readonly Spell[] | undefined) ?? [], now.day),
    standsIn: standsIn(thing.values),
  }))
  return holders.length < 2 ? holders : holders.toSorted(inOrderOfBeginning)
}

function inOrderOfBeginning({ holding: one }: Holder, { holding: other }: Holder): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0
}

function reachedFrom(now: Snapshot, person: Id): ReadonlySet<Id> {
  const reached = new Set<Id>()
  const visit = (position: Id): void => {
    if (reached.has(position)) return
    reached.add(position)
    for (const kind of now.ledger.vocabulary.values()) {
      if (!kind.position?.follows) continue
      for (const follower of now.pointing(kind, kind.position.follows, position)) visit(follower.id)
    }
  }
  for (const holding of holdingKinds(now)) {
    const field = holding.holding
    if (!field) continue
    for (const thing of now.pointing(holding, field.holder, person))
      visit(valueOf(thing, field.position) as Id)
  }
  return reached
}

const holdingKinds = perSnapshot((now): readonly Kind[] =>
  [...now.ledger.vocabulary.values()].filter((kind) => kind.holding),
)

function valueOf(thing: Thing, field: string): unknown {
  return (thing.values as Readonly<Record<string, unknown>>)[field]
}
