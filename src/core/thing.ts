// A thing as it reads on a day: one version of its life, with the whole period that the version is part of.
import { isExact, type Day, type When } from './day.ts'
import type { Id } from './id.ts'
import type { Kind, NameOf, ValuesOfKind } from './kind.ts'
import { isSure, type Period, type Timeline, type Version } from './timeline.ts'

export type Thing<K extends Kind = Kind> = {
  readonly id: Id<NameOf<K>>
  readonly kind: NameOf<K>
  readonly values: ValuesOfKind<K>
  /** The period it is in: its start, and its end where one is known, even a later one. */
  readonly start: When
  readonly end?: When
  readonly from: Day
  readonly until?: Day
  /** The day from which it has read as it does. */
  readonly since: Day
  /** False when it may not have begun, or may have ended already: its date is known to the month or year only. */
  readonly sure: boolean
}

/** The version must be in force on the day. */
export function thingFrom(of: Timeline, version: Version, day: Day): Thing {
  const { start, end } = version.period
  const first = of.versions.find((one) => one.period === version.period) ?? version
  const until = of.versions.findLast((one) => one.period === version.period)?.until
  return {
    id: of.id,
    kind: of.kind,
    values: version.values as Thing['values'],
    start,
    ...(end !== undefined && { end }),
    from: first.from,
    ...(until !== undefined && { until }),
    since: version.from,
    sure: isSure(version.period, day),
  }
}

/** Whether it is as sure on every day of the period, so that it is the same thing on all days of a version. */
export function isEquallySure({ start, end }: Period): boolean {
  return start.length >= 10 && (end === undefined || isExact(end))
}
