// Which measures a page is about, by its address: theme, for whom, outcome, and where the outcome comes from; with the form that
// narrows them.
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import { keyOf, type Id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import type { Thing } from '#core/snapshot.ts'
import { standingOf, subjectsOfMeasure, type Standing } from '#facts/index.ts'
import type { Html } from '#formats/html/html.ts'
import { measure, outcome } from '#kinds/index.ts'
import { themes } from '#kinds/lists/themes.ts'
import { outcomeSources } from '#kinds/outcome.ts'
import type { Query, SystemAsk } from '../page.ts'
import { findBy, finder, showAll, standpointKept } from './finder.ts'

const EVERY = 'all'
const NAMES = ['theme', 'of', 'outcome', 'source'] as const

export type MeasuresFound = {
  readonly standings: readonly Standing[]
  /** Measures in force, whether they have figures or not. */
  readonly whole: number
  /** Measures chosen that have no figure for whom was asked. */
  readonly without: readonly Thing<typeof measure>[]
  readonly chosen: Query
  /** Whoever there are figures of. */
  readonly subjects: readonly Id[]
}

/** Series shown at most on one page; more are counted and can be narrowed. */
export const MOST = 500

/** Each measure for the widest it has figures of; with `of`, for that one, or for all. A value that is no choice is none. */
export function measuresFound(ask: SystemAsk, book: SeriesBook): MeasuresFound {
  const { snapshot: now, title } = ask
  const all = now.all(measure)
  const own = new Map(all.map((one) => [one.id, subjectsOfMeasure(now, book, one.id, title)]))
  const subjects = [...new Set([...own.values()].flat())]
  const chosen = chosenOf(ask, subjects)
  const picked = all.filter((one) => isChosen(ask, one, chosen))
  const without: Thing<typeof measure>[] = []
  const standings = picked.flatMap((one) => {
    const wanted = wantedOf(own.get(one.id) ?? [], chosen.of)
    if (wanted.length === 0) without.push(one)
    return wanted.map((of) => standingOf(now, book, one.id, of))
  })
  return { standings, whole: all.length, without, chosen, subjects }

  function wantedOf(subjects: readonly Id[], of: string | undefined): readonly Id[] {
    if (of === EVERY) return subjects
    if (of === undefined) return subjects.slice(0, 1)
    return subjects.filter((one) => one === of)
  }
}

function chosenOf({ query, snapshot: now }: SystemAsk, subjects: readonly Id[]): Query {
  const valid: Readonly<Record<(typeof NAMES)[number], (value: string) => boolean>> = {
    theme: (value) => Object.hasOwn(themes, value),
    of: (value) => value === EVERY || subjects.some((one) => one === value),
    outcome: (value) => now.all(outcome).some(({ id }) => id === value),
    source: (value) => Object.hasOwn(outcomeSources, value),
  }
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = query[name] ?? ''
      return value && valid[name](value) ? [[name, value]] : []
    }),
  )
}

function isChosen({ snapshot: now }: SystemAsk, { values }: Thing<typeof measure>, chosen: Query): boolean {
  const outcomes = values.outcomes ?? []
  return (
    (!chosen.theme || values.theme === chosen.theme) &&
    (!chosen.outcome || outcomes.some((one) => one === chosen.outcome)) &&
    (!chosen.source || outcomes.some((one) => now.get(outcome, one)?.values.source === chosen.source))
  )
}

/** The address of a measure for one subject. */
export function wayToMeasure({ here }: SystemAsk): (of: Id, subject: Id) => string {
  return (of, subject) => here(`/measures/${keyOf(of)}`, { of: subject })
}

export function measureFinder(ask: SystemAsk, path: string, { chosen, subjects }: MeasuresFound): Html {
  const choose = (name: (typeof NAMES)[number], label: string, options: readonly Option[], none = 'All') =>
    findBy({ name, label, value: chosen[name], options, none })
  const whose = subjects.map((one) => ({ value: one, label: ask.title(one) }))
  const outcomes = ask.snapshot.all(outcome).map(({ id, values }) => ({ value: id, label: values.title }))
  const everyone = { value: EVERY, label: 'Everyone there are figures of' }
  return finder({
    action: `/${ask.system.slug}${path}`,
    kept: standpointKept(ask),
    fields: [
      choose('theme', 'Theme', optionsOf(themes)),
      choose('of', 'Figures of', [everyone, ...whose], 'The widest there are'),
      choose('outcome', 'Outcome', outcomes),
      choose('source', 'Outcome comes from', optionsOf(outcomeSources)),
    ],
    clear: Object.keys(chosen).length > 0 && showAll(ask, path),
  })
}

/** "12 of 30 measures, 2 without figures". */
export function measuresInWords({ standings, whole, without }: MeasuresFound): string {
  if (whole === 0) return 'No measure is in force on this day.'
  const measures = new Set(standings.map((one) => one.measure.id)).size
  const series = standings.length > measures ? `, ${standings.length} series` : ''
  const missing = without.length > 0 ? `; ${without.length} without figures for this` : ''
  return `${measures} of ${whole} ${whole === 1 ? 'measure' : 'measures'}${series}${missing}`
}
