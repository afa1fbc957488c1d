// Which figures tell how an outcome is going: those of its measures for its own area, else for whoever answers; and where
// a place has no measure of its own, those of the outcome that it is part of, for the place. Knows no values.
import type { Id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { measure, outcome } from '#kinds/index.ts'
import { answersOf } from './answers-of.ts'
import { organisationsOfHolder } from './organisations-of-holder.ts'
import { standingOf, urgencyOf, type Standing } from './standing-of-measure.ts'
import { partsOf } from './subjects-of-measure.ts'
import { systemArea } from './system-area.ts'

export type StandingsOfOutcome = {
  /** What is getting worse or will miss its target first, then by name. */
  readonly standings: readonly Standing[]
  /** Measures of its own that have no figures for it. */
  readonly without: readonly Thing<typeof measure>[]
  /** The wider outcome whose measures tell, where it has none of its own. */
  readonly through?: Id
}

export function standingsOfOutcome(now: Snapshot, book: SeriesBook, id: Id): StandingsOfOutcome {
  const of = now.get(outcome, id)
  if (!of) return { standings: [], without: [] }
  const own = now.pointing(measure, 'outcomes', id)
  if (own.length > 0) {
    const found = own.map((one) => ({ one, subjects: subjectsFor(now, book, one.id, of) }))
    const standings = found.flatMap(({ one, subjects }) =>
      subjects.map((subject) => standingOf(now, book, one.id, subject)),
    )
    const without = found.flatMap(({ one, subjects }) => (subjects.length === 0 ? [one] : []))
    return { standings: standings.toSorted(byUrgency), without }
  }
  const { area } = of.values
  const seen = new Set<Id>([id])
  let parent = now.get(outcome, of.values.partOf)
  while (parent && area && !seen.has(parent.id)) {
    seen.add(parent.id)
    const theirs = now
      .pointing(measure, 'outcomes', parent.id)
      .filter((one) => book.subjects(one.id).includes(area))
    if (theirs.length > 0) {
      const standings = theirs.map((one) => standingOf(now, book, one.id, area))
      return { standings: standings.toSorted(byUrgency), without: [], through: parent.id }
    }
    parent = now.get(outcome, parent.values.partOf)
  }
  return { standings: [], without: [] }
}

function subjectsFor(
  now: Snapshot,
  book: SeriesBook,
  of: Id,
  { id, values }: Thing<typeof outcome>,
): readonly Id[] {
  const all = book.subjects(of)
  const area = values.area ?? systemArea(now)?.id
  if (area && all.includes(area)) return [area]
  const answering = answersOf(now, id)
    .filter(({ part }) => part === 'accountable')
    .flatMap(({ holder }) => organisationsOfHolder(now, holder))
  const theirs = [...new Set(answering)].filter((one) => all.includes(one))
  if (theirs.length > 0) return theirs
  return area ? partsOf(now, area, all) : []
}

function byUrgency(one: Standing, other: Standing): number {
  return (
    urgencyOf(one) - urgencyOf(other) ||
    one.measure.values.name.localeCompare(other.measure.values.name, 'en-GB') ||
    (one.of < other.of ? -1 : 1)
  )
}
