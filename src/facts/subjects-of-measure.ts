// For whom a measure has figures, the widest first; and the parts that one of them has: the areas within it, the
// organisations and bodies that serve or lead it. Knows no values.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { levels } from '#kinds/area.ts'
import { area, body, organisation } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'

/** Those that the record knows on the day: areas before bodies before organisations, wider areas first, then by name. */
export function subjectsOfMeasure(
  now: Snapshot,
  book: SeriesBook,
  measure: Id,
  title: Titles,
): readonly Id[] {
  const all = book.subjects(measure).flatMap((of) => {
    const rank = rankOf(now, of)
    return rank === undefined ? [] : [{ of, rank, name: title(of) }]
  })
  return all
    .toSorted((one, other) => one.rank - other.rank || inOrder.compare(one.name, other.name))
    .map(({ of }) => of)
}

/** Of these, the ones that are part of another: nearest first as they were given. Never itself. */
export function partsOf(now: Snapshot, of: Id, all: readonly Id[]): readonly Id[] {
  return all.filter((one) => one !== of && isPart(now, one, of))
}

// One for all: asking a text to compare itself by a language makes a new one each time.
const inOrder = new Intl.Collator('en-GB')
const LEVELS = Object.keys(levels)

function rankOf(now: Snapshot, of: Id): number | undefined {
  const place = now.get(area, of)
  if (place) return LEVELS.indexOf(place.values.level) + areasAround(now, of).length / 100
  if (now.get(body, of)) return 10
  return now.find(of) ? 20 : undefined
}

function isPart(now: Snapshot, one: Id, of: Id): boolean {
  const within = (place: Id | undefined) => areasAround(now, place).some(({ id }) => id === of)
  if (now.get(area, one)) return within(one)
  const provider = now.get(organisation, one)
  if (provider) return provider.values.partOf === of || (provider.values.serves ?? []).some(within)
  const led = now.get(body, one)
  return led !== undefined && (within(led.values.area) || (led.values.of ?? []).some((owner) => owner === of))
}
