// Who answers for an outcome on a day, in which part, at which level and for which area; and what a role, seat, body or
// organisation answers for. Who that is in person follows from who holds the role or seat on the day.
import { holdersOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { answeringParts, type AnsweringPart } from '#kinds/answers-for.ts'
import { answersFor, outcome, role, seat } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'

export type Answer = {
  /** The thing that says so. */
  readonly of: Thing<typeof answersFor>
  readonly outcome: Thing<typeof outcome>
  /** The role, seat, body or organisation, in force or not. */
  readonly holder: Id
  readonly part: AnsweringPart
  /** Its own, else that of the outcome. */
  readonly level: AnsweringLevel
  readonly area: Id | undefined
  /** Those who hold the role or seat on the day; empty where it is vacant, ended, or no position. */
  readonly people: readonly Holder[]
}

/** In the order in which parts are listed, then by level, then by id. Empty where the outcome is not in force. */
export function answersOf(now: Snapshot, of: Id): readonly Answer[] {
  return answersIn(now, now.pointing(answersFor, 'outcome', of))
}

/** What a role, seat, body or organisation answers for itself. */
export function answeredBy(now: Snapshot, holder: Id): readonly Answer[] {
  return answersIn(now, now.pointing(answersFor, 'holder', holder))
}

// Two that say the same, as two organisations that became one leave behind, are one answer: the first by id.
function answersIn(now: Snapshot, all: readonly Thing<typeof answersFor>[]): readonly Answer[] {
  const said = new Set<string>()
  return all
    .flatMap((one) => answer(now, one) ?? [])
    .toSorted(byPart)
    .filter(({ outcome: about, holder, part, level, area }) => {
      const key = [about.id, holder, part, level, area].join(' ')
      return !said.has(key) && said.add(key)
    })
}

const PARTS = Object.keys(answeringParts)
const LEVELS = Object.keys(answeringLevels)

function byPart(one: Answer, other: Answer): number {
  return (
    PARTS.indexOf(one.part) - PARTS.indexOf(other.part) ||
    LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
    (one.of.id < other.of.id ? -1 : 1)
  )
}

function answer(now: Snapshot, of: Thing<typeof answersFor>): Answer | undefined {
  const about = now.get(outcome, of.values.outcome)
  if (!about) return undefined
  const { holder, part } = of.values
  const isPosition = now.get(role, holder) ?? now.get(seat, holder)
  return {
    of,
    outcome: about,
    holder,
    part,
    level: of.values.level ?? about.values.level,
    area: of.values.area ?? about.values.area,
    people: isPosition ? holdersOf(now, holder) : [],
  }
}
