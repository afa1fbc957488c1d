// What a digest tells of a system: what was recorded in the last seven days, and what is coming in the next four weeks.
import { addDays, type Day, type Moment } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { datesAhead, recorded, type DateAhead, type Recorded } from '#lenses/index.ts'
import type { DraftSummary } from '#store/store.ts'

export const DAYS_BACK = 7
export const DAYS_AHEAD = 28
const A_DAY = 86_400_000

export type Digest = { readonly recorded: Recorded; readonly coming: readonly DateAhead[] }

/** `now` is a snapshot of the day; `until` the moment at which the seven days end. */
export function digestOf(
  now: Snapshot,
  until: Moment,
  title: Titles,
  drafts: readonly DraftSummary[],
): Digest {
  const since = new Date(Date.parse(until) - DAYS_BACK * A_DAY).toISOString() as Moment
  const last = addDays(now.day, DAYS_AHEAD)
  const coming = datesAhead.compute(now, { from: now.day, until: last, steering: true }, title)
  return {
    recorded: recorded.compute(now, { since, until }, title),
    coming: [...coming, ...falling(drafts, last)].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  }
}

function falling(drafts: readonly DraftSummary[], last: Day): readonly DateAhead[] {
  return drafts.flatMap(({ id, contents, due, state }): DateAhead[] => {
    const day = due?.at.slice(0, 10) as Day | undefined
    if (state !== 'scheduled' || day === undefined || day > last) return []
    const says = `The draft “${contents.title}” takes effect`
    return [{ key: `draft ${id}`, sort: 'draft', day, says, about: [] }]
  })
}

/** "12 changes were recorded in the last week, and 5 dates are coming in the next four weeks." No name of anybody. */
export function sayDigest({ recorded: { total }, coming }: Digest): string {
  const changes =
    total === 0
      ? 'Nothing was recorded'
      : total === 1
        ? '1 change was recorded'
        : `${total.toLocaleString('en-GB')} changes were recorded`
  const dates =
    coming.length === 0
      ? 'nothing is coming'
      : coming.length === 1
        ? '1 date is coming'
        : `${coming.length.toLocaleString('en-GB')} dates are coming`
  return `${changes} in the last week, and ${dates} in the next four weeks.`
}
