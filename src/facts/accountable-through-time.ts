// Who was accountable for an outcome when, and who that was in person: a line through all days that the record knows, also
// those to come. Worked out on a record of the few lives that decide it.
import { addDays, type Day } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'
import { outcome, role, seat } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'
import { answersOf } from './answers-of.ts'
import { daysOfLives, livesOfPosition, recordOfLives } from './lives-of-position.ts'
import { partsOfOutcome } from './parts-of-outcome.ts'

export type Stretch = {
  readonly from: Day
  /** The first day on which it reads otherwise; none for the last. */
  readonly until?: Day
  /** Nobody, where none. */
  readonly accountable: readonly AccountableThen[]
}

export type AccountableThen = {
  readonly holder: Id
  readonly level: AnsweringLevel
  readonly area: Id | undefined
  /** A role or seat with nobody in it is vacant; a body or an organisation is nobody in person. */
  readonly people: readonly Id[]
  readonly vacant: boolean
}

/** Oldest first, from the day the outcome began; days on which it was not in force are left out. */
export function accountableThroughTime(now: Snapshot, of: Id): readonly Stretch[] {
  const lives = livesOf(now, of)
  const alone = recordOfLives(now.ledger, lives)
  const stretches: { from: Day; until?: Day; accountable: readonly AccountableThen[]; key: string }[] = []
  for (const from of daysOfLives(lives).toReversed()) {
    const then = snapshot(alone, from)
    const last = stretches.at(-1)
    const accountable = then.get(outcome, of) ? accountableOn(then, of) : undefined
    const key = JSON.stringify(accountable ?? 'not in force')
    if (last && last.until === undefined && last.key === key) continue
    if (last && last.until === undefined) last.until = from
    if (accountable) stretches.push({ from, accountable, key })
  }
  return stretches.map(({ from, until, accountable }) => ({ from, accountable, ...(until && { until }) }))
}

/** The last day of a stretch. */
export function lastDayOfStretch({ until }: Stretch): Day | undefined {
  return until && addDays(until, -1)
}

function accountableOn(then: Snapshot, of: Id): readonly AccountableThen[] {
  return answersOf(then, of)
    .filter(({ part }) => part === 'accountable')
    .map(({ holder, level, area }) => {
      const people = holdersOf(then, holder).map((one) => one.holder)
      const position = then.get(role, holder) ?? then.get(seat, holder)
      return { holder, level, area, people, vacant: position !== undefined && people.length === 0 }
    })
}

/** Of the outcome, of everything that ever said who answers for it, and of whatever decides who holds those positions. */
function livesOf({ ledger }: Snapshot, of: Id): readonly Timeline[] {
  const found = new Map<Id, Timeline>()
  const own = ledger.timelines.get(of)
  if (own) found.set(of, own)
  for (const life of partsOfOutcome(ledger, of)) {
    found.set(life.id, life)
    for (const { values } of life.versions)
      for (const one of livesOfPosition(ledger, values.holder as Id)) found.set(one.id, one)
  }
  return [...found.values()]
}
