// How many findings there were at the ends of the last twelve months. All checks over thirteen days of a large record
// take most of a second, so the days take turns with what others ask for, and each is worked out once for a record.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { checks } from '#checks/index.ts'
import type { Severity } from '#core/check.ts'
import type { Day } from '#core/day.ts'
import { findingsOf } from '#core/findings.ts'
import type { Ledger } from '#core/ledger.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { countsOf, findingsStanding, monthEnds } from './findings.ts'
import type { SystemAsk } from './page.ts'

export type CountsOnDay = { readonly day: Day; readonly counts: Readonly<Record<Severity, number>> }

const MONTHS = 12
/** No more days than a few people look back from: anyone with access may ask for day after day. */
const MOST_DAYS = 240
const kept = new WeakMap<Ledger, Map<Day, CountsOnDay>>()

/** Oldest first, the day looked at last; without what was set aside on the day. */
export async function findingsOfYear(ask: SystemAsk): Promise<readonly CountsOnDay[]> {
  const { snapshot } = ask
  const known = kept.get(snapshot.ledger) ?? new Map<Day, CountsOnDay>()
  kept.set(snapshot.ledger, known)
  const points: CountsOnDay[] = []
  for (const day of monthEnds(snapshot.day, MONTHS)) {
    const before = known.get(day)
    if (!before) await nextTurn()
    const point = before ?? known.get(day) ?? countsOn(ask, day)
    if (known.size < MOST_DAYS) known.set(day, point)
    points.push(point)
  }
  return [...points, { day: snapshot.day, counts: countsOf(findingsStanding(ask)) }]
}

function countsOn({ snapshot }: SystemAsk, day: Day): CountsOnDay {
  const then = snapshot.at(day)
  const found = findingsOf(then, checks, settingsOfChecks(then), asidesOf(then))
  return { day, counts: countsOf(found.filter(({ aside }) => !aside)) }
}
