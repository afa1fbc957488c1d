// A role that nobody holds, told once with the seats that stand empty with it.
import { check } from '#core/check.ts'
import { addMonths, showDay, type Day } from '#core/day.ts'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { vacantSince } from '#facts/index.ts'
import { role, seat } from '#kinds/index.ts'

type Evidence = {
  readonly empty: number
  readonly places: number
  readonly since?: Day
  /** Held ex officio by whoever holds the role. */
  readonly seats: readonly Id[]
}

export const vacantRole = check({
  code: 'vacant-role',
  title: 'Vacant role',
  question: 'Which roles does nobody hold, and which seats are empty with them?',
  domain: 'clarity',
  severity: 'ask',
  why: 'What the role answers for is nobody’s until it is filled, and every seat that goes with it is empty too.',
  remedy: 'Record who has taken it up, who acts in it, or that the role has ended.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: recruitment and the stability of jobs.',
  limits: {
    months: { label: 'Months before it is told', value: 0, min: 0, max: 60, unit: 'months' },
  },
  find: (now, { months }) =>
    now.all(role).flatMap(({ id }) => {
      const empty = vacanciesOf(now, id)
      if (empty === 0) return []
      const since = vacantSince(now, id)
      if (since && addMonths(since, months) > now.day) return []
      const seats = now.pointing(seat, 'exOfficio', id).map((one) => one.id)
      const evidence: Evidence = { empty, places: placesOf(now, id), ...(since && { since }), seats }
      return [{ about: [id], evidence }]
    }),
  say: ({ about: [of], evidence: { empty, places, since, seats } }, title) => {
    const when = since ? ` since ${showDay(since)}` : ''
    const have = empty === 1 ? 'has' : 'have'
    const what =
      places === 1
        ? `Nobody has been recorded as ${title(of)}${when}`
        : `${empty} of ${places} places as ${title(of)} ${have} been empty${when}`
    const stand = seats.length === 1 ? 'one seat goes' : `${seats.length} seats go`
    return `${what}${seats.length > 0 ? `; ${stand} with it` : ''}.`
  },
  evidence: ({ evidence: { seats } }, title) => seats.map((id) => [{ text: title(id), thing: id }]),
})
