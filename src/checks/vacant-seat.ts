// A seat with an empty place, and since when. A chair that nobody holds and a seat that follows an empty role are told
// by checks of their own.
import { check } from '#core/check.ts'
import { addMonths, showDay, showWhen, startOf, type Day, type When } from '#core/day.ts'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { chairOfBody, vacantSince } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

type Evidence = {
  readonly empty: number
  readonly places: number
  readonly since?: Day
  /** It has been so from its beginning, and that is when. */
  readonly never?: When
}

export const vacantSeat = check({
  code: 'vacant-seat',
  title: 'Vacant seat',
  question: 'Which seats are empty, and since when?',
  domain: 'balance',
  severity: 'ask',
  why: 'An empty seat is a voice that is missing where decisions are made, and a vote that the quorum may need.',
  remedy: 'Ask whoever nominates or appoints for a name, or close the seat if it is no longer wanted.',
  basis:
    'A record should tell an empty seat from one whose holder is not known: record keepers at mysociety/popit#234 and popolo-project/popolo-spec#15.',
  limits: {
    // Told at once, so that a draft that empties a seat shows it on the day it does.
    months: { label: 'Months before it is told', value: 0, min: 0, max: 60, unit: 'months' },
  },
  find: (now, { months }) =>
    now.all(seat).flatMap((one) => {
      const evidence = isAsked(now, one) ? emptyIn(now, one) : undefined
      const soon = evidence?.since && addMonths(evidence.since, months) > now.day
      return evidence && !soon ? [{ about: [one.id], evidence }] : []
    }),
  say: ({ about: [of], evidence }, title) => {
    const { empty, places, since, never } = evidence
    const when = never ? sinceBeginning(never) : since ? ` since ${showDay(since)}` : ''
    if (places === 1) return `Nobody has been recorded in ${title(of)}${when}.`
    const have = empty === 1 ? 'has' : 'have'
    return `${empty} of ${places} places in ${title(of)} ${have} been empty${when}.`
  },
})

function sinceBeginning(start: When): string {
  if (start.startsWith('?')) return '; since when is not known'
  if (start.startsWith('<')) return ` since before ${showDay(startOf(start))}`
  return ` since it began (${showWhen(start)})`
}

type Seat = Thing<typeof seat>

function isAsked(now: Snapshot, { values }: Seat): boolean {
  if (!now.get(body, values.body)) return false
  return values.capacity !== 'chair' || chairOfBody(now, values.body).state === 'held'
}

function emptyIn(now: Snapshot, of: Seat): Evidence | undefined {
  const empty = vacanciesOf(now, of.id)
  if (empty === 0 || empty <= emptyAbove(now, of)) return undefined
  const since = vacantSince(now, of.id)
  const never = since === of.from && { never: of.start }
  return { empty, places: placesOf(now, of.id), ...(since && { since }), ...never }
}

/** Places that are empty because what the seat follows is empty, or is no more. */
function emptyAbove(now: Snapshot, { values }: Seat): number {
  const above = values.exOfficio ?? []
  return above.reduce((sum, id) => sum + (now.find(id) ? vacanciesOf(now, id) : 1), 0)
}
