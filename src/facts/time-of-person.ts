// How many hours a month the meetings of the system take of a person, beside the time that their roles protect for it. What is
// not recorded is listed and not guessed, unless the system has a rule for it.
import type { Id } from '#core/id.ts'
import { perSnapshot, perThing } from '#core/per-snapshot.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body, meetingRule, role, seat } from '#kinds/index.ts'
import { HOURS_A_DAY, meetingsOfBody } from './cost-of-body.ts'
import { positionsByPerson } from './positions-by-person.ts'

export type PersonTime = {
  readonly person: Id
  /** Hours a month in meetings, with the reading and travel that are recorded or set by rule. */
  readonly hours: number
  /** By body, most first. */
  readonly bodies: readonly { readonly body: Id; readonly hours: number }[]
  /** Bodies of which how often or how long they meet is not known. */
  readonly uncounted: readonly Id[]
  /** Hours a month that roles protect for system work; nothing where no role says. */
  readonly protectedHours?: number
  /** `over`: meetings take more than is protected; `limit`: more than is set for anyone; `room`: less than half of it. */
  readonly state: 'over' | 'limit' | 'room' | 'within' | 'unknown'
}

const WEEKS_A_YEAR = 52
const MONTHS = 12
/** Below this part of the protected time there may be room for more. */
const HALF = 0.5

type Rule = {
  readonly hours?: number
  readonly readingHours?: number
  readonly travelHours?: number
  readonly monthlyLimit?: number
}

/** What is reckoned where a body does not say; of several rules in force the one that began last. */
export const ruleForMeetings = perSnapshot(
  (now): Rule =>
    now
      .all(meetingRule)
      .toSorted((one, other) => (one.since < other.since ? -1 : 1))
      .at(-1)?.values ?? {},
)

/** Hours a month that one place on a body takes: meetings a year × (length + reading + travel) / 12. */
const monthlyHoursOf = perThing((now, of): number | undefined => {
  const rule = ruleForMeetings(now)
  const values = now.get(body, of)?.values
  const meetings = meetingsOfBody(now, of)
  const length = values?.hours ?? rule.hours
  if (!values || meetings === undefined || length === undefined) return undefined
  const each = length + (values.readingHours ?? rule.readingHours ?? 0) + (rule.travelHours ?? 0)
  return (meetings * each) / MONTHS
})

/** Someone on leave from a place gives it no time; someone in two places of one body gives it time once. */
export function timeOfPerson(now: Snapshot, person: Id): PersonTime {
  const held = positionsByPerson(now).get(person) ?? []
  const there = held.filter(({ holder }) => !holder.spells.some(({ form }) => form === 'on-leave'))
  const sitsOn = new Set(there.flatMap(({ position }) => now.get(seat, position)?.values.body ?? []))
  const bodies: { body: Id; hours: number }[] = []
  const uncounted: Id[] = []
  for (const id of [...sitsOn].sort()) {
    const hours = monthlyHoursOf(now, id)
    if (hours === undefined) uncounted.push(id)
    else bodies.push({ body: id, hours: tidy(hours) })
  }
  const hours = tidy(bodies.reduce((sum, one) => sum + one.hours, 0))
  const days = held.flatMap(({ position }) => now.get(role, position)?.values.systemDays ?? [])
  const protectedHours =
    days.length > 0
      ? tidy((days.reduce((sum, one) => sum + one, 0) * HOURS_A_DAY * WEEKS_A_YEAR) / MONTHS)
      : undefined
  return {
    person,
    hours,
    bodies: bodies.toSorted((one, other) => other.hours - one.hours),
    uncounted,
    ...(protectedHours !== undefined && { protectedHours }),
    state: stateOf(hours, protectedHours, ruleForMeetings(now).monthlyLimit),
  }
}

/**
 * Those of whom it can be said that meetings take too much: someone has said how much there is, for them or for everyone. Of those who
 * are in the record on the day, in order.
 */
export function peopleWithTimeSet(now: Snapshot): readonly Id[] {
  const all = positionsByPerson(now)
  const forEveryone = ruleForMeetings(now).monthlyLimit !== undefined
  const isSet = (person: Id) =>
    (all.get(person) ?? []).some(({ position }) => now.get(role, position)?.values.systemDays !== undefined)
  return [...all.keys()]
    .filter((person) => (forEveryone || isSet(person)) && now.find(person) !== undefined)
    .toSorted()
}

/** Everyone who sits on a body, heaviest first. */
export const timeOfPeople = perSnapshot((now): readonly PersonTime[] =>
  [...positionsByPerson(now).keys()]
    .map((person) => timeOfPerson(now, person))
    .filter(({ bodies, uncounted }) => bodies.length + uncounted.length > 0)
    .toSorted((one, other) => other.hours - one.hours || (one.person < other.person ? -1 : 1)),
)

function stateOf(hours: number, given: number | undefined, limit: number | undefined): PersonTime['state'] {
  if (limit !== undefined && hours > limit) return 'limit'
  if (given === undefined) return 'unknown'
  if (hours > given) return 'over'
  return hours < given * HALF ? 'room' : 'within'
}

function tidy(hours: number): number {
  return Math.round(hours * 100) / 100
}
