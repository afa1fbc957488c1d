// A standpoint names which truth is looked at: the day in force, what was known when, and a draft laid over it.
// It is printed on every page, paper and export.
import { isDay, isMoment, showDay, type Day, type Moment } from './day.ts'
import { knownAt, withProposals, type Ledger } from './ledger.ts'
import { snapshot, type Snapshot } from './snapshot.ts'
import type { Proposal } from './change.ts'

export type Standpoint = {
  readonly day: Day
  /** Without it, everything known today counts. */
  readonly known?: Moment
  readonly draft?: { readonly title: string; readonly proposals: readonly Proposal[] }
}

/** What is seen from a standpoint. `now` stamps what a draft would record. */
export function look(whole: Ledger, from: Standpoint, now: Moment): Snapshot {
  const known = from.known ? knownAt(whole, from.known) : whole
  const laid = from.draft ? withProposals(known, from.draft.proposals, from.known ?? now) : known
  return snapshot(laid, from.day)
}

/** The address form: `on` a day, `known` at a moment or at the end of a day. Nothing where the text is neither. */
export function parseStandpoint(
  on: string | undefined,
  known: string | undefined,
  today: Day,
): Standpoint | undefined {
  const day = on || today
  if (!isDay(day)) return undefined
  if (!known) return { day }
  if (isMoment(known)) return { day, known }
  return isDay(known) ? { day, known: `${known}T23:59:59.999Z` as Moment } : undefined
}

/** "In force on 1 April 2026, as recorded on 3 May 2026 at 10:15." Moments are told in UTC. */
export function showStandpoint(at: Standpoint): string {
  const recorded = at.known ? `as recorded by ${showMoment(at.known)}` : 'as recorded today'
  const draft = at.draft ? `Draft, not in force: ${at.draft.title}. ` : ''
  return `${draft}In force on ${showDay(at.day)}, ${recorded}`
}

/**
 * The same for what leaves the building, where nobody knows which day was today: "As it stands on 1 April 2026". What was
 * known is said where it is not everything recorded by that day.
 */
export function showStandpointOnPaper(at: Standpoint, today: Day): string {
  const stands = at.draft
    ? `As it would stand on ${showDay(at.day)} with the draft “${at.draft.title}”, which is not in force`
    : `As it stands on ${showDay(at.day)}`
  if (at.known) return `${stands}, as recorded by ${showMoment(at.known)}`
  return at.day === today ? stands : `${stands}, as recorded by ${showDay(today)}`
}

/** "3 May 2026 at 10:15 UTC"; the end of a day reads as the day. */
export function showMoment(at: Moment): string {
  const day = showDay(at.slice(0, 10) as Day)
  return at.endsWith('T23:59:59.999Z') ? `the end of ${day}` : `${day} at ${at.slice(11, 16)} UTC`
}
