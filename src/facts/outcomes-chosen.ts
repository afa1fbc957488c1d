// Which outcomes someone asks about: of an area and all within it, a theme, a source, a horizon, a level, with a gap or a
// clash, with certain words. Pure; where the choice was made is not its affair.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { area, outcome } from '#kinds/index.ts'
import { answersOf } from './answers-of.ts'
import { areasAround } from './level-of-body.ts'
import { faultsOfAnswering, whoAnswers } from './who-answers.ts'

/** Empty text counts as not chosen, for so forms send it. */
export type OutcomesChosen = {
  readonly q?: string | undefined
  readonly area?: string | undefined
  readonly theme?: string | undefined
  readonly source?: string | undefined
  readonly horizon?: string | undefined
  readonly level?: string | undefined
  /** `gap`: nobody is accountable at some level; `clash`: several are. */
  readonly fault?: string | undefined
}

/** In the order of the record. A value that is none finds nothing. */
export function outcomesChosen(
  now: Snapshot,
  chosen: OutcomesChosen,
  title: Titles,
): readonly Thing<typeof outcome>[] {
  const words = (chosen.q ?? '').toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  const same = (wanted: string | undefined, value: string | undefined) => !wanted || wanted === value
  return now.all(outcome).filter(({ id, values }) => {
    const text = `${values.title} ${values.area ? title(values.area) : ''}`.toLocaleLowerCase('en-GB')
    return (
      same(chosen.theme, values.theme) &&
      same(chosen.source, values.source) &&
      same(chosen.horizon, values.horizon) &&
      same(chosen.level, values.level) &&
      words.every((word) => text.includes(word)) &&
      (!chosen.area || (around(now).get(id)?.has(chosen.area) ?? false)) &&
      (!chosen.fault || faultsIn(now, id).includes(chosen.fault))
    )
  })
}

/** Areas that outcomes are for, or for which someone answers, and those around them: the widest first, then by name. */
export function areasOfOutcomes(now: Snapshot, title: Titles): readonly Id[] {
  const found = new Set<string>([...around(now).values()].flatMap((all) => [...all]))
  return now
    .all(area)
    .filter(({ id }) => found.has(id))
    .map(({ id }) => ({ id, depth: areasAround(now, id).length, name: title(id) }))
    .toSorted((one, other) => one.depth - other.depth || (one.name < other.name ? -1 : 1))
    .map(({ id }) => id)
}

/** Of each outcome the areas it touches, with those around them. */
const around = perSnapshot((now): ReadonlyMap<Id, ReadonlySet<string>> => {
  const of = (id: Id | undefined) => areasAround(now, id).map((one): string => one.id)
  return new Map(
    now.all(outcome).map(({ id, values }) => {
      const answered = answersOf(now, id).flatMap((one) => of(one.area))
      return [id, new Set([...of(values.area), ...answered])]
    }),
  )
})

function faultsIn(now: Snapshot, id: Id): readonly string[] {
  const found = whoAnswers(now, id)
  if (!found) return []
  const { gaps, clashes } = faultsOfAnswering(found)
  return [...(gaps.length > 0 ? ['gap'] : []), ...(clashes.length > 0 ? ['clash'] : [])]
}
