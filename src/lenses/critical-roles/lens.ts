// The roles that must not stand empty: why, who holds them and until when, and how long they stood empty before. From the
// record alone; knows nobody who could follow.
import type { Block, Cell, Run } from '#core/block.ts'
import { latestDayOf, showDay, showWhen, type Day, type When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf, vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { daysEmpty, emptyStretches, sayDays, type EmptyStretch } from '#facts/index.ts'
import { appointment, criticalRole, role } from '#kinds/index.ts'

export type CriticalRole = {
  readonly mark: Id
  readonly role: Id
  readonly title: string
  readonly reason: string
  /** People wanted who could follow; one where the record does not say. */
  readonly wanted: number
  readonly review?: When
  /** Its day for looking again has passed. */
  readonly reviewDue: boolean
  readonly holders: readonly { readonly person: Id; readonly termEnds?: When; readonly standsIn: boolean }[]
  /** Places that nobody fills. */
  readonly empty: number
  readonly stoodEmpty: readonly (EmptyStretch & { readonly days: number })[]
}
export type CriticalRoles = {
  readonly day: Day
  /** The one role it is about, where it is about one. */
  readonly of?: Id
  /** In order of title: the order says nothing of how critical one is. */
  readonly rows: readonly CriticalRole[]
}

export const criticalRoles: Lens<{ readonly of?: Id }, CriticalRoles> = {
  name: 'critical-roles',
  title: 'Critical roles',
  question: 'Which roles must not stand empty, and how often did they?',
  compute(now, { of }, title) {
    const marks = of === undefined ? now.all(criticalRole) : now.pointing(criticalRole, 'role', of)
    const rows = marks.flatMap((mark) => rowOf(now, mark, title) ?? [])
    return {
      day: now.day,
      ...(of !== undefined && { of }),
      rows: rows.toSorted((one, other) => inOrder(one, other)),
    }
  },
  show(found, title) {
    if (found.of !== undefined) return [aboutOne(found)]
    if (found.rows.length === 0)
      return [{ type: 'prose', text: 'No role is marked as critical on this day.' }]
    return [{ type: 'prose', text: inShort(found) }, tableOf(found, title)]
  },
}

function rowOf(now: Snapshot, mark: Thing<typeof criticalRole>, title: Titles): CriticalRole | undefined {
  const { role: of, reason, wanted, review } = mark.values
  if (!now.get(role, of)) return undefined
  return {
    mark: mark.id,
    role: of,
    title: title(of),
    reason,
    wanted: wanted ?? 1,
    ...(review !== undefined && { review }),
    reviewDue: review !== undefined && latestDayOf(review) < now.day,
    holders: holdersOf(now, of).map(({ holder, holding, standsIn }) => {
      const termEnds = now.get(appointment, holding.id)?.values.termEnds
      return { person: holder, standsIn, ...(termEnds !== undefined && { termEnds }) }
    }),
    empty: vacanciesOf(now, of),
    stoodEmpty: emptyStretches(now, of).map((one) => ({ ...one, days: daysEmpty(one, now.day) })),
  }
}

function aboutOne({ rows: [one] }: CriticalRoles): Block {
  if (!one) return { type: 'prose', text: 'It is not marked as critical.' }
  return {
    type: 'summary',
    rows: [
      { key: 'Critical, for', value: one.reason },
      { key: 'Stood empty', value: stoodEmpty(one) },
      { key: 'Look at it again', value: lookAgain(one) },
    ],
  }
}

function inOrder(one: CriticalRole, other: CriticalRole): number {
  return one.title.localeCompare(other.title, 'en-GB') || (one.mark < other.mark ? -1 : 1)
}

function inShort({ rows }: CriticalRoles): string {
  const empty = rows.filter((one) => one.empty > 0).length
  const past = rows
    .flatMap((one) => one.stoodEmpty)
    .filter(({ until }) => until !== undefined)
    .map(({ days }) => days)
    .toSorted((one, other) => one - other)
  const middle = past[Math.floor((past.length - 1) / 2)]
  const longest = past.at(-1)
  const many = rows.length === 1 ? '1 role is critical' : `${rows.length} roles are critical`
  const now = empty === 0 ? 'none stands empty' : empty === 1 ? '1 stands empty' : `${empty} stand empty`
  const before =
    middle === undefined || longest === undefined
      ? 'None is recorded as having stood empty before.'
      : past.length === 1
        ? `They stood empty once before, for ${sayDays(longest)}.`
        : `They stood empty ${past.length} times before: half of these times for ${sayDays(middle)} or less, at the longest for ${sayDays(longest)}.`
  return `${many}; ${now} on this day. ${before}`
}

function tableOf({ rows }: CriticalRoles, title: Titles): Block {
  return {
    type: 'table',
    caption: 'Why, who and how long, in order of name',
    columns: ['Role', 'Why it must not stand empty', 'Held by', 'Stood empty', 'Look at it again'].map(
      (label) => ({ label }),
    ),
    rows: rows.map((one): Cell[] => [
      [{ text: one.title, thing: one.role }],
      one.reason,
      heldBy(one, title),
      stoodEmpty(one),
      lookAgain(one),
    ]),
  }
}

function heldBy({ holders, empty }: CriticalRole, title: Titles): Run[] {
  const runs = holders.flatMap(({ person, termEnds, standsIn }, at): Run[] => [
    at > 0 ? '; ' : '',
    { text: title(person), thing: person },
    standsIn ? ' stands in' : '',
    termEnds === undefined ? '' : `, term ends ${showWhen(termEnds)}`,
  ])
  if (empty === 0) return runs
  return [...runs, runs.length > 0 ? ' ' : '', { tag: 'vacant', tone: 'warning' }]
}

function stoodEmpty({ stoodEmpty: all }: CriticalRole): string {
  if (all.length === 0) return 'Never, as far as is recorded'
  return all
    .map(({ from, until, days }) =>
      until === undefined
        ? `since ${showDay(from)} (${sayDays(days)} so far)`
        : `${sayDays(days)} from ${showDay(from)}`,
    )
    .join('; ')
}

function lookAgain({ mark, review, reviewDue }: CriticalRole): Run[] {
  if (review === undefined) return [{ text: 'no day set', thing: mark }]
  const day: Run = { text: showWhen(review), thing: mark }
  return reviewDue ? [day, ' ', { tag: 'due', tone: 'warning' }] : [day]
}
