// What papers are written from: the record as it is seen from one standpoint, with what lies beside it. Gathered by whoever
// asks; what costs something is only worked out when a part asks for it.
import type { Severity } from '#core/check.ts'
import type { Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Finding } from '#core/findings.ts'
import type { Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import type { SeriesBook } from '#core/series.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Standpoint } from '#core/standpoint.ts'
import type { Standing } from '#facts/index.ts'

export type Ground = {
  readonly now: Snapshot
  readonly standpoint: Standpoint
  readonly title: Titles
  /** With those that were set aside; the most urgent first. */
  readonly findings: () => readonly Finding[]
  readonly book: SeriesBook
  /** Of each measure for the widest there are figures of. */
  readonly standings: () => readonly Standing[]
  /** How many findings there were at the ends of the months of a year, oldest first. */
  readonly year?: readonly { readonly day: Day; readonly counts: Readonly<Record<Severity, number>> }[]
  readonly draft?: DraftTabled
  /** An address within the system, keeping the day looked at. */
  readonly here: (path: string, more?: Readonly<Record<string, string>>) => string
}

/** A draft as it is tabled: what it does, why, and where each partner stands. */
export type DraftTabled = {
  readonly title: string
  readonly purpose: string
  readonly version: number
  readonly state: string
  readonly laid: Laid
  /** What things are called in a snapshot of the record or of the draft. */
  readonly titled: (now: Snapshot) => Titles
  readonly partners: readonly PartnerTabled[]
}

export type PartnerTabled = {
  readonly organisation: Id
  /** "Endorses", "Objects". */
  readonly stands: string
  readonly version?: number
  readonly on?: Day
  readonly reason: string
}
