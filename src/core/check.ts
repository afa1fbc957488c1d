// A check asks one question of a snapshot and names what it finds: data, and a pure `find`. Checks prompt and never
// prevent. How urgent one is, its limits, and whether it is asked at all, are for each system to set.
import type { Text } from './block.ts'
import type { Day } from './day.ts'
import type { Titles } from './field.ts'
import type { Id } from './id.ts'
import type { Snapshot } from './snapshot.ts'

/** From least to most: worth noting, worth asking, worth acting on. */
export const severities = { note: 'To note', ask: 'To ask', act: 'To act on' } as const
export type Severity = keyof typeof severities

/** A number that a system may set, with what it is when nothing was set. Whole unless a step says otherwise. */
export type Limit = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit?: string
  readonly whole?: false
}
export type Limits = Readonly<Record<string, Limit>>
export type LimitsGiven<L extends Limits = Limits> = { readonly [N in keyof L]: number }

/** Checks that stand or fall together, such as those of one Act. Nothing of it is found on a day outside its dates. */
export type Pack = {
  readonly name: string
  readonly title: string
  readonly standing: 'law' | 'policy' | 'proposed law'
  readonly source: string
  readonly from: Day
  readonly until?: Day
  /** Asked only where a system turned it on. */
  readonly off?: true
}

export type Found<E = unknown> = {
  /** What it is about: the thing on whose page it is told, then the others that make it what it is. Never empty. */
  readonly about: readonly [Id, ...Id[]]
  /** What was found, as values; for `say` and `evidence`. */
  readonly evidence: E
}

export type Check<L extends Limits = Limits, E = unknown> = {
  /** Named for the fault: `vacant-seat`. Never reused for another. */
  readonly code: string
  readonly title: string
  /** What it asks, in the words of a chair. */
  readonly question: string
  /** One of the five domains (kinds/lists/domains.ts). */
  readonly domain: string
  readonly severity: Severity
  readonly why: string
  readonly remedy: string
  /** What it rests on: a law, guidance or a study, with the clause or page. */
  readonly basis: string
  readonly limits: L
  readonly pack?: Pack
  /** Asked only where a system turned it on. */
  readonly off?: true
  find(now: Snapshot, limits: LimitsGiven<L>): readonly Found<E>[]
  /** One plain sentence with a full stop. */
  say(found: Found<E>, title: Titles, limits: LimitsGiven<L>): string
  /** Lines of evidence, where the sentence does not say it all. */
  evidence?(found: Found<E>, title: Titles): readonly Text[]
}

/** A check as its shelf holds it: its own limits and evidence are its own affair. */
export function check<const L extends Limits, E>(parts: Check<L, E>): Check {
  // Only the engine calls it, and with the limits and evidence that are the check's own.
  return parts as unknown as Check
}
