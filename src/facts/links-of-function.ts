// For each part that decides a function: what it was given by, one step up towards whoever holds the function in law, and
// which of them lead back to themselves. Knows no limit and no date.
import type { Id } from '#core/id.ts'
import { perThing } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body, organisation, statutoryFunction } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'
import { decidingIn, holdsInLaw, type FunctionThing, type Remit } from './remits-of.ts'
import { stretchesOfRemits } from './stretches-of-remits.ts'

/** One step up from a part that decides. */
export type Link =
  /** They hold it in law themselves. */
  | { readonly is: 'root' }
  /** Given by whoever holds it in law, of whom no part of their own is recorded. */
  | { readonly is: 'holder'; readonly giver: Id }
  /** Given by someone who has it by other parts; the widest first. */
  | { readonly is: 'given'; readonly giver: Id; readonly by: readonly [Remit, ...Remit[]] }
  /** Whoever gave it, or the part they had, has ended. */
  | { readonly is: 'ended'; readonly giver: Id; readonly what: 'giver' | 'part' }
  /** Nobody is recorded as holding the function in law, so that there is nothing to lead to. */
  | { readonly is: 'unknown' }
  | {
      readonly is: 'none'
      readonly why: 'no-giver' | 'not-holder' | 'never-given' | 'elsewhere'
      readonly giver?: Id
    }

export type Links = {
  readonly of: ReadonlyMap<Id, Link>
  /** Every part above, by any way, of each part that decides. */
  readonly above: ReadonlyMap<Id, ReadonlySet<Id>>
  /** Parts that were passed on in a circle; each circle once, in order of id. */
  readonly circles: readonly (readonly Remit[])[]
}

/** Of all parts that decide a function on the snapshot's day. */
export const linksOf = perThing((now, of): Links => {
  const about = now.get(statutoryFunction, of)
  const deciders = about ? decidingIn(now, of).deciders : []
  const links = new Map(
    deciders.flatMap((one) => (about ? [[one.id, linkOf(now, about, one, deciders)]] : [])),
  )
  const above = aboveOf(links)
  return { of: links, above, circles: circlesAmong(deciders, above) }
})

/** Instruments by which those who hold a function in law decide it themselves, alone or with others. */
const OF_HOLDERS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'own',
  'reserved',
  'joint',
  'pooled',
  'in-common',
])

function linkOf(now: Snapshot, about: FunctionThing, one: Remit, deciders: readonly Remit[]): Link {
  const { givenBy: giver, instrument } = one.values
  const unheld = (about.values.heldBy ?? []).length === 0
  if (giver === undefined) {
    const fits = OF_HOLDERS.has(instrument)
    if (unheld) return fits && about.values.sort === 'agreed' ? { is: 'root' } : { is: 'unknown' }
    if (fits && holdsInLaw(now, about, one.values.to)) return { is: 'root' }
    return { is: 'none', why: fits ? 'not-holder' : 'no-giver' }
  }
  if (!now.find(giver)) {
    const gone = (now.ledger.timelines.get(giver)?.versions[0]?.from ?? now.day) < now.day
    return gone ? { is: 'ended', giver, what: 'giver' } : { is: 'none', why: 'never-given', giver }
  }
  const theirs = deciders.filter(({ values }) => values.to === giver)
  const [first, ...others] = theirs.filter((by) => covers(now, by, one)).toSorted(byWidth)
  if (first) return { is: 'given', giver, by: [first, ...others] }
  if (theirs.length > 0) return { is: 'none', why: 'elsewhere', giver }
  if (isFirstHolder(now, about, giver)) return { is: 'holder', giver }
  if (
    stretchesOfRemits(now.ledger, about.id, giver).some(
      ({ until }) => until !== undefined && until <= now.day,
    )
  )
    return { is: 'ended', giver, what: 'part' }
  return unheld ? { is: 'unknown' } : { is: 'none', why: 'never-given', giver }
}

/** Whether what the one covers contains all that the other does, as far as areas go. */
function covers(now: Snapshot, { values: { area } }: Remit, other: Remit): boolean {
  if (area === undefined) return true
  return areasAround(now, other.values.area).some(({ id }) => id === area)
}

function byWidth({ values: one, id }: Remit, other: Remit): number {
  const [first, second] = [one.upTo ?? Infinity, other.values.upTo ?? Infinity]
  return first === second ? (id < other.id ? -1 : 1) : second > first ? 1 : -1
}

/** An organisation that holds it, the body that does, or the board of either. A committee or post needs a part of its own. */
function isFirstHolder(now: Snapshot, about: FunctionThing, who: Id): boolean {
  if ((about.values.heldBy ?? []).includes(who)) return true
  const first = now.get(organisation, who) ?? now.get(body, who)?.values.form === 'board'
  return Boolean(first) && holdsInLaw(now, about, who)
}

function aboveOf(links: ReadonlyMap<Id, Link>): ReadonlyMap<Id, ReadonlySet<Id>> {
  const next = (id: Id) => {
    const link = links.get(id)
    return link?.is === 'given' ? link.by.map((one): Id => one.id) : []
  }
  return new Map(
    [...links.keys()].map((from) => {
      const found = new Set<Id>()
      const visit = (id: Id): void => {
        for (const up of next(id)) if (!found.has(up)) visit((found.add(up), up))
      }
      visit(from)
      return [from, found]
    }),
  )
}

function circlesAmong(
  deciders: readonly Remit[],
  above: ReadonlyMap<Id, ReadonlySet<Id>>,
): readonly (readonly Remit[])[] {
  const told = new Set<Id>()
  return deciders.flatMap(({ id }) => {
    if (told.has(id) || !above.get(id)?.has(id)) return []
    const circle = deciders.filter((one) => above.get(id)?.has(one.id) && above.get(one.id)?.has(id))
    for (const one of circle) told.add(one.id)
    return [circle]
  })
}
