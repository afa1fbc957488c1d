// The specification of a role on a day, and what a system-minded one says that it does not. Knows no page and no finding.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { role, specification } from '#kinds/index.ts'

export type Specification = Thing<typeof specification>

/** The agreed one before one being worked on, then the newest; nothing where none is in force. */
export function specificationOfRole(now: Snapshot, of: Id): Specification | undefined {
  const agreed = (one: Specification) => (one.values.state === 'agreed' ? 1 : 0)
  const all = now.pointing(specification, 'role', of)
  return all.toSorted(
    (one, other) =>
      agreed(other) - agreed(one) || (one.from < other.from ? 1 : one.from > other.from ? -1 : 0),
  )[0]
}

/** Days a week protected for system work: as the specification says, or else as the role does. */
export function systemDaysOf(now: Snapshot, of: Specification): number | undefined {
  return of.values.systemDays ?? now.get(role, of.values.role)?.values.systemDays
}

export const lackWords = {
  systemDuties: 'no duties to the whole system',
  time: 'no time protected for system work',
  populationHealth: 'no duty to the population’s health',
  capabilities: 'no capabilities of system leadership',
} as const
export type Lack = keyof typeof lackWords

/** What it does not say, in the order of `lackWords`. No days at all is the same as no days said. */
export function lacksOfSpecification(now: Snapshot, of: Specification): readonly Lack[] {
  const { values } = of
  const there: Readonly<Record<Lack, boolean>> = {
    systemDuties: Boolean(values.systemDuties),
    time: (systemDaysOf(now, of) ?? 0) > 0,
    populationHealth: Boolean(values.populationHealth),
    capabilities: Object.keys(values.capabilities ?? {}).length > 0,
  }
  return (Object.keys(lackWords) as Lack[]).filter((one) => !there[one])
}
