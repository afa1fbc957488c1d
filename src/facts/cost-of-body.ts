// What a body takes in a year: the hours of whoever sits on it, and what they cost by grade. Knows no person's pay: a rate is
// of a grade, set by the system.
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, body, dayRate, role } from '#kinds/index.ts'
import { grades, type Grade } from '#kinds/lists/grades.ts'
import type { rhythms } from '#kinds/lists/rhythms.ts'
import type { Voice } from '#kinds/lists/sectors.ts'
import { levelOfBody, type Level } from './level-of-body.ts'
import { membersOfBody, type Member } from './members-of-body.ts'

export const HOURS_A_DAY = 7.5

/** Meetings a year. As required is no number. */
const meetingsAYear: Readonly<Partial<Record<keyof typeof rhythms, number>>> = {
  weekly: 52,
  fortnightly: 26,
  monthly: 12,
  'two-monthly': 6,
  quarterly: 4,
  'twice-yearly': 2,
  yearly: 1,
}

/** One filled place. Hours of a year, pounds of a year; without pounds where the grade or its rate is not known. */
export type PlaceCost = {
  readonly seat: Id
  readonly grade?: Grade
  readonly sector: Voice | 'several' | 'unknown'
  readonly hours: number
  readonly pounds?: number
}

export type BodyCost = {
  readonly body: Thing<typeof body>
  readonly level: Level | 'other'
  readonly meetings?: number
  /** Of one meeting for one person: its length, and reading for it where that is recorded. */
  readonly hoursEach?: number
  readonly withoutReading: boolean
  /** Why it is not counted. */
  readonly lacks?: 'rhythm' | 'as-required' | 'length' | 'people'
  readonly places: readonly PlaceCost[]
  readonly hours: number
  readonly pounds: number
  /** Places whose pounds are not known. */
  readonly unpriced: number
}

/** Pounds a day by grade, in force on the snapshot's day; of two for one grade, the later. */
export const dayRates = perSnapshot((now): ReadonlyMap<Grade, number> => {
  const inOrder = now.all(dayRate).toSorted((one, other) => (one.since < other.since ? -1 : 1))
  return new Map(inOrder.map(({ values }) => [values.grade, values.rate]))
})

/** Meetings a year; nothing where the body does not say, meets as required, or is not there on the day. */
export function meetingsOfBody(now: Snapshot, of: Id): number | undefined {
  const meets = now.get(body, of)?.values.meets
  return meets && meetingsAYear[meets]
}

/** Nothing where there is no such body on the day. */
export function costOfBody(now: Snapshot, of: Id): BodyCost | undefined {
  const one = now.get(body, of)
  if (!one) return undefined
  const { meets, hours: length, readingHours } = one.values
  const meetings = meetingsOfBody(now, of)
  const hoursEach = length === undefined ? undefined : length + (readingHours ?? 0)
  const there = membersOfBody(now, of).filter(({ place }) => !place.vacant)
  const lacks = lacksOf(meets, length, there.length)
  const each = meetings !== undefined && hoursEach !== undefined ? meetings * hoursEach : 0
  const places = lacks ? [] : there.map((member) => costOfPlace(now, member, each))
  return {
    body: one,
    level: levelOfBody(now, of).level,
    ...(meetings !== undefined && { meetings }),
    ...(hoursEach !== undefined && { hoursEach }),
    withoutReading: readingHours === undefined,
    ...(lacks && { lacks }),
    places,
    hours: places.length * each,
    pounds: places.reduce((sum, { pounds = 0 }) => sum + pounds, 0),
    unpriced: places.filter(({ pounds }) => pounds === undefined).length,
  }
}

function lacksOf(
  meets: keyof typeof rhythms | undefined,
  length: number | undefined,
  people: number,
): BodyCost['lacks'] {
  if (!meets) return 'rhythm'
  if (meets === 'as-required') return 'as-required'
  if (length === undefined) return 'length'
  return people === 0 ? 'people' : undefined
}

function costOfPlace(now: Snapshot, member: Member, hours: number): PlaceCost {
  const grade = gradeOf(now, member)
  const rate = grade && dayRates(now).get(grade)
  const [voice, another] = member.voices
  return {
    seat: member.place.seat.id,
    ...(grade && { grade }),
    sector: another ? 'several' : (voice ?? 'unknown'),
    hours,
    ...(rate !== undefined && { pounds: (hours / HOURS_A_DAY) * rate }),
  }
}

// The role through which someone sits there says most; then another role of theirs; then what the seat itself is.
function gradeOf(now: Snapshot, member: Member): Grade | undefined {
  const { place, followed } = member
  const followedGrade = followed.roles.find(({ values }) => values.grade)?.values.grade
  return followedGrade ?? gradeOfHolder(now, place.holders) ?? gradeOfSeat(member)
}

function gradeOfHolder(now: Snapshot, holders: Member['place']['holders']): Grade | undefined {
  const held = holders.flatMap(({ holder }) =>
    now.pointing(appointment, 'person', holder).map(({ values }) => now.get(role, values.to)?.values.grade),
  )
  // Of several, the one that stands first in the list of grades.
  return (Object.keys(grades) as Grade[]).find((grade) => held.includes(grade))
}

function gradeOfSeat({ place, function: does, voices }: Member): Grade | undefined {
  if (does === 'political') return 'councillor'
  if (place.seat.values.capacity === 'chair') return 'chair'
  return does === 'lay' || voices.includes('lay') ? 'lay' : undefined
}
