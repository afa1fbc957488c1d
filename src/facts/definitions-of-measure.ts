// How a measure was defined from which day on, so that each figure knows under which definition it was counted: from the
// measure's own life, and from marks that say a definition changed.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import type { measure, seriesMark } from '#kinds/index.ts'

export type Definition = {
  readonly from: Day
  /** As the measure calls it; none where it was never called anything. */
  readonly version: string | undefined
  /** What changed in words, where a mark says so. */
  readonly said: string | undefined
}

/** Oldest first; the first is how it was defined at first. `marks` are those on the series, in order of day. */
export function definitionsOf(
  now: Snapshot,
  of: Id,
  marks: readonly Thing<typeof seriesMark>[],
): readonly Definition[] {
  const told = lifeOf(now, of)
  for (const { from, values } of marks) {
    if (values.sort !== 'definition') continue
    const same = told.findIndex((one) => one.from === from)
    const version = told.findLast((one) => one.from <= from)?.version
    told.splice(same === -1 ? told.length : same, same === -1 ? 0 : 1, { from, version, said: values.text })
    told.sort((one, other) => (one.from < other.from ? -1 : 1))
  }
  return told
}

/** The definition under which the figure of a day was counted; the first one for days before it. */
export function definitionOn(all: readonly Definition[], day: Day): Definition | undefined {
  return all.findLast(({ from }) => from <= day) ?? all[0]
}

function lifeOf(now: Snapshot, of: Id): Definition[] {
  const versions = now.ledger.timelines.get(of)?.versions ?? []
  const told: Definition[] = []
  let before: string | undefined
  for (const { from, values } of versions) {
    if (from > now.day) break
    const { version, definition } = values as ValuesOfKind<typeof measure>
    const reads = `${version ?? ''}\n${definition ?? ''}`
    if (reads !== before) told.push({ from, version, said: undefined })
    before = reads
  }
  return told
}
