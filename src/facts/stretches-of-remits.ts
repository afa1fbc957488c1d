// The stretches of days over which someone decides a function, through all days that the record knows: a part that was
// renewed the day after it ended is one stretch. Read once for a record.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'

/** Half-open. `exact` is false where it may have begun earlier than `from`. */
export type Stretch = { readonly from: Day; readonly until?: Day; readonly exact: boolean }

/** In order of day, none touching another. */
export function stretchesOfRemits(of: Ledger, about: Id, who: Id): readonly Stretch[] {
  const known = kept.get(of) ?? readAll(of)
  kept.set(of, known)
  return known.get(`${about} ${who}`) ?? []
}

const kept = new WeakMap<Ledger, ReadonlyMap<string, readonly Stretch[]>>()

function readAll(of: Ledger): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>()
  for (const id of of.byKind.get('assignment') ?? []) {
    for (const { from, until, values, period } of of.timelines.get(id)?.versions ?? []) {
      if (values.part !== 'decides') continue
      const key = `${String(values.function)} ${String(values.to)}`
      const exact = !/^[<?]/.test(period.start)
      const stretch = { from, ...(until !== undefined && { until }), exact }
      found.set(key, [...(found.get(key) ?? []), stretch])
    }
  }
  return new Map([...found].map(([key, all]) => [key, joined(all)]))
}

function joined(all: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = []
  for (const one of all.toSorted((first, second) => (first.from < second.from ? -1 : 1))) {
    const last = made.at(-1)
    if (!last || (last.until !== undefined && last.until < one.from)) made.push(one)
    else made[made.length - 1] = both(last, one)
  }
  return made
}

function both(last: Stretch, one: Stretch): Stretch {
  const ends = [last.until, one.until].filter((until) => until !== undefined)
  const latest = ends.length === 2 ? ends.toSorted()[1] : undefined
  const exact = last.from === one.from ? last.exact && one.exact : last.exact
  return { from: last.from, exact, ...(latest !== undefined && { until: latest }) }
}
