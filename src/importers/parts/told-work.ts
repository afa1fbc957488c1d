// What is at hand while things told are turned into proposals: the record, what each of them is, and what was proposed so far.
import type { Dated, Proposal } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Against } from '#core/importer.ts'
import type { Values } from '#core/kind.ts'
import type { Match } from './match-told.ts'
import type { Notes } from './notes.ts'
import type { Recorded } from './recorded.ts'
import { toldName, type Told } from './told.ts'

export type Source = {
  /** The name of the importer. */
  readonly name: string
  /** Why the changes are proposed, until whoever adopts says it better. */
  readonly because: string
}

export type Work = {
  readonly against: Against
  readonly source: Source
  readonly notes: Notes
  readonly recorded: Recorded
  readonly matches: Map<string, Match>
  readonly earliest: ReadonlyMap<string, Day>
  readonly mint: (kind: string, key: string) => Id
  readonly proposals: Proposal[]
  readonly names: Map<Id, NameGiven>
  /** Periods that the file brings, by id, so that none is proposed over another. */
  readonly brought: Map<Id, (readonly [Day, Day])[]>
  readonly amended: Set<Id>
}

export function idOf(key: string, { matches }: Work): Id | undefined {
  const match = matches.get(key)
  return match && (match.is === 'known' || match.is === 'new') ? match.id : undefined
}

export function pointersOf(told: Told, work: Work): Values {
  const all: Record<string, unknown> = {}
  for (const [field, to] of Object.entries(told.points ?? {})) {
    const ids = (typeof to === 'string' ? [to] : [...new Set(to)]).flatMap((key) => idOf(key, work) ?? [])
    if (ids.length > 0) all[field] = typeof to === 'string' ? ids[0] : ids
  }
  return all
}

export function codesOf({ codes }: Told): Values {
  return codes && Object.keys(codes).length > 0 ? { identifiers: codes } : {}
}

// The file's own words, but never a person's name: sources stay when a name is erased.
export function why(told: Told, { against, source }: Work): Pick<Dated, 'because' | 'source'> {
  const { sheet, row } = told.where
  const where = [sheet, row && `row ${row}`].filter(Boolean).join(', ')
  return { because: source.because, source: { from: against.fileName, ...(where && { where }) } }
}

export function titleOf(told: Told): string {
  return toldName(told) || told.title || `The ${told.kind}`
}
