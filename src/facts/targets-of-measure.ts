// Targets of a measure for one subject through time: what was to be reached on each day, who set it, and which of several
// is judged against. Knows no figures.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { target } from '#kinds/index.ts'
import { targetSources } from '#kinds/target.ts'

export type TargetSource = keyof typeof targetSources

/** A target over the days on which it reads so, `until` not included. */
export type TargetStep = {
  readonly target: Id
  /** For whom; everyone without it. */
  readonly of: Id | undefined
  readonly value: number
  readonly source: TargetSource
  readonly written: string | undefined
  readonly from: Day
  readonly until: Day | undefined
}

const SOURCES = Object.keys(targetSources)

/**
 * Every target that was, is or will be in force for the subject, by the order in which they are judged, then by day.
 * Those for everyone count for each subject.
 */
export function targetsOfMeasure(now: Snapshot, measure: Id, of: Id): readonly TargetStep[] {
  const all = stepsOf(now.ledger).get(measure) ?? []
  return all.filter((step) => step.of === undefined || step.of === of)
}

/** The one that is judged against on a day: national before plan before local; the subject's own before everyone's. */
export function targetOn(steps: readonly TargetStep[], day: Day): TargetStep | undefined {
  return steps.find(({ from, until }) => from <= day && (until === undefined || day < until))
}

// Kept with the ledger: a board looks at hundreds of series of one record.
const kept = new WeakMap<Ledger, ReadonlyMap<Id, readonly TargetStep[]>>()

function stepsOf(ledger: Ledger): ReadonlyMap<Id, readonly TargetStep[]> {
  const known = kept.get(ledger)
  if (known) return known
  const byMeasure = Map.groupBy(
    (ledger.byKind.get('target') ?? []).flatMap((one) => lifeOf(ledger, one)),
    ({ measure }) => measure,
  )
  const sorted = new Map([...byMeasure].map(([measure, steps]) => [measure, steps.toSorted(byRank)]))
  kept.set(ledger, sorted)
  return sorted
}

function lifeOf(ledger: Ledger, one: Id): readonly (TargetStep & { readonly measure: Id })[] {
  const life = ledger.timelines.get(one)
  return (life?.versions ?? []).map((version) => {
    // Values were checked against the fields of the kind when they were recorded.
    const { measure, of, value, source, written } = version.values as ValuesOfKind<typeof target>
    return { measure, target: one, of, value, source, written, from: version.from, until: version.until }
  })
}

function byRank(one: TargetStep, other: TargetStep): number {
  return (
    SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source) ||
    Number(one.of === undefined) - Number(other.of === undefined) ||
    // Of two alike the one that began last is meant.
    (one.from > other.from ? -1 : one.from < other.from ? 1 : 0) ||
    (one.target < other.target ? -1 : 1)
  )
}
