// The dates ahead of a system for whoever asks: those of the record as they may see it, and of drafts that are to take effect.
import { addDays, addMonths, type Day } from '#core/day.ts'
import { holdersOf, positionsOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { seat } from '#kinds/index.ts'
import { datesAhead, type DateAhead } from '#lenses/index.ts'
import { reaches } from './access.ts'
import type { SystemAsk } from './page.ts'

const BACK_DAYS = 60
const AHEAD_MONTHS = 18

/** From two months back, for calendars keep what was, to a year and a half ahead; of a person, where one is named. */
export async function datesComing(ask: SystemAsk, person?: Id, from?: Day): Promise<readonly DateAhead[]> {
  const { snapshot: now, title } = ask
  const asked = {
    from: from ?? addDays(now.day, -BACK_DAYS),
    until: addMonths(now.day, AHEAD_MONTHS),
    steering: reaches(ask.rank, 'reader'),
    ...(person && { of: person, holds: heldBy(ask, person) }),
  }
  const found = datesAhead.compute(now, asked, title)
  if (!reaches(ask.rank, 'reader') || person) return found
  const drafts = await ask.store.drafts(ask.system.slug)
  const due = drafts.flatMap(({ id, contents, due: falls, state }): DateAhead[] => {
    if (state !== 'scheduled' || !falls) return []
    const says = `The draft “${contents.title}” takes effect`
    return [{ key: `draft ${id}`, sort: 'draft', day: falls.at.slice(0, 10) as Day, says, about: [] }]
  })
  return [...found, ...due].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** Roles and seats, and the bodies of the seats. */
function heldBy({ snapshot: now }: SystemAsk, person: Id): ReadonlySet<Id> {
  const positions = positionsOf(now, person).map(({ position }) => position)
  const bodies = positions.flatMap((position) => {
    const sat = now.get(seat, position)
    return sat && holdersOf(now, position).some(({ holder }) => holder === person) ? [sat.values.body] : []
  })
  return new Set([...positions, ...bodies])
}
