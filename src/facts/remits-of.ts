// The parts recorded in a function on a day, who may decide and who only influences, and whether someone holds the function
// in law. Knows no value, no area and no route.
import type { Id } from '#core/id.ts'
import { perThing } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { assignment, body, organisation, statutoryFunction } from '#kinds/index.ts'
import { organisationsOfHolder } from './organisations-of-holder.ts'
import { isIntegratedCareBoard, statusInLaw } from './status-in-law.ts'

export type Remit = Thing<typeof assignment>
export type FunctionThing = Thing<typeof statutoryFunction>

export type Deciding = {
  /** Whoever may decide and is in force. */
  readonly deciders: readonly Remit[]
  /** Recorded as deciding, but not able to as such: it influences. */
  readonly influences: readonly Remit[]
  /** Recorded as deciding, but has ended, or not begun. */
  readonly gone: readonly Remit[]
}

/** Every part in a function on the day, in order of id. */
export function remitsOf(now: Snapshot, of: Id): readonly Remit[] {
  return now.pointing(assignment, 'function', of)
}

/** What is recorded as deciding a function, sorted by whether it can. */
export const decidingIn = perThing((now, of): Deciding => {
  const about = now.get(statutoryFunction, of)
  const found: { deciders: Remit[]; influences: Remit[]; gone: Remit[] } = {
    deciders: [],
    influences: [],
    gone: [],
  }
  for (const one of remitsOf(now, of)) {
    if (one.values.part !== 'decides') continue
    if (!now.find(one.values.to)) found.gone.push(one)
    else if (about && mayDecide(now, about, one)) found.deciders.push(one)
    else found.influences.push(one)
  }
  return found
})

/** Instruments by which several decide together; by any other each decides alone. */
export const TOGETHER: ReadonlySet<string | undefined> = new Set(['joint', 'pooled', 'in-common'])

/** Instruments by which someone else let them decide. */
const PASSED_ON: ReadonlySet<string> = new Set(['committee', 'post', 'joint', 'pooled', 'in-common'])

/**
 * Whether a part that says "decides" can be one. Advice is no decision. An integrated care partnership, a health and
 * wellbeing board, a partnership of a place and a provider collaborative cannot take a decision of an integrated care board
 * as such: they need it passed on, or to be a committee of that board.
 */
function mayDecide(now: Snapshot, about: FunctionThing, { values }: Remit): boolean {
  const { instrument, to } = values
  if (instrument === 'advice') return false
  if (instrument !== undefined && PASSED_ON.has(instrument)) return true
  return !isNoDecider(now, to) || !isOfIcb(now, about) || (about.values.heldBy ?? []).includes(to)
}

/** What sort of body it is that decides nothing of an integrated care board as such; nothing for all others. */
function isNoDecider(now: Snapshot, to: Id): boolean {
  const of = now.get(body, to)
  if (!of) return false
  const status = statusInLaw(now, to)?.status
  if (status === 'partnership' || status === 'health-and-wellbeing') return true
  return of.values.form === 'partnership' || of.values.form === 'collaborative'
}

/** Whether an integrated care board holds the function in law. */
function isOfIcb(now: Snapshot, { values }: FunctionThing): boolean {
  return (values.heldBy ?? []).some((id) => {
    const held = now.get(organisation, id)
    return (held && isIntegratedCareBoard(held)) || statusInLaw(now, id)?.status === 'icb-board'
  })
}

/**
 * Whether it holds the function in law: it is recorded as holder, or belongs to an organisation that is (a body by whose it
 * is, a post by who employs it), or is the organisation whose body is.
 */
export function holdsInLaw(now: Snapshot, { values }: FunctionThing, who: Id): boolean {
  const held = new Set(values.heldBy)
  if (held.has(who)) return true
  const own = organisationsOfHolder(now, who).some((id) => held.has(id))
  return own || organisationsOfBodies(now, held).some((id) => id === who)
}

function organisationsOfBodies(now: Snapshot, held: ReadonlySet<Id>): readonly Id[] {
  return [...held].flatMap((id) => now.get(body, id)?.values.of ?? [])
}

/** Parts in a function besides deciding it. */
export function othersIn(now: Snapshot, of: Id): readonly Remit[] {
  return remitsOf(now, of).filter(({ values }) => values.part !== 'decides')
}
