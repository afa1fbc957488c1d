// The form that narrows outcomes: area, theme, source, horizon, level, and whether something is wrong with who answers.
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { input } from '#formats/html/nhs/input.ts'
import { areasOfOutcomes, type OutcomesChosen } from '#facts/index.ts'
import { area } from '#kinds/index.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'
import { horizons } from '#kinds/lists/outcome-sorts.ts'
import { themes } from '#kinds/lists/themes.ts'
import { outcomeSources } from '#kinds/outcome.ts'
import type { Query, SystemAsk } from '../page.ts'
import { findBy, finder, showAll, standpointKept } from './finder.ts'

const FAULTS = { gap: 'Nobody accountable', clash: 'Several accountable' } as const
const LISTS = {
  theme: themes,
  source: outcomeSources,
  horizon: horizons,
  level: answeringLevels,
  fault: FAULTS,
}
const LABELS = {
  theme: 'Theme',
  source: 'Comes from',
  horizon: 'By when',
  level: 'Level',
  fault: 'Who answers',
}
type Listed = keyof typeof LISTS

/** What the address chooses; a choice that is none counts as none. */
export function outcomesInQuery(ask: SystemAsk): OutcomesChosen {
  const { q = '', area: of = '' } = ask.query
  const listed = (Object.keys(LISTS) as Listed[]).flatMap((name) => {
    const value = ask.query[name] ?? ''
    return Object.hasOwn(LISTS[name], value) ? [[name, value] as const] : []
  })
  return {
    ...(q.trim() && { q: q.trim().slice(0, 200) }),
    ...(areasOfOutcomes(ask.snapshot, ask.title).some((id) => id === of) && { area: of }),
    ...Object.fromEntries(listed),
  }
}

export type Finder = {
  /** The page, within the system. */
  readonly path: string
  readonly chosen: OutcomesChosen
  /** A choice of how the page lays out what it found. */
  readonly by: {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly options: readonly Option[]
  }
}

export function outcomeFinder(ask: SystemAsk, { path, chosen, by }: Finder): Html {
  const areas = areasOfOutcomes(ask.snapshot, ask.title).map((id) => ({ value: id, label: ask.title(id) }))
  const choose = (name: string, label: string, value: string | undefined, options: readonly Option[]) =>
    findBy({ name, label, value, options, none: 'All' })
  const listed = (Object.keys(LISTS) as Listed[]).map((name) =>
    choose(name, LABELS[name], chosen[name], optionsOf(LISTS[name])),
  )
  return finder({
    action: `/${ask.system.slug}${path}`,
    kept: standpointKept(ask),
    fields: [
      input({ label: 'Words in the outcome', id: 'find-q', name: 'q', type: 'search', value: chosen.q }),
      choose('area', 'Place or area', chosen.area, areas),
    ],
    more: { used: isNarrower(chosen), fields: [...listed, findBy(by)] },
    clear: Object.keys(chosen).length > 0 && showAll(ask, path),
  })
}

/** The ways to each place by itself, where there are several. */
export function outcomePlaces(ask: SystemAsk, path: string, chosen: OutcomesChosen): Html | undefined {
  const places = areasOfOutcomes(ask.snapshot, ask.title).filter(
    (id) => ask.snapshot.get(area, id)?.values.level === 'place',
  )
  if (places.length < 2) return undefined
  const rest = queryOfChosen({ ...chosen, area: undefined })
  const link = (value: string, text: string) => {
    const current = (chosen.area ?? '') === value && 'true'
    return html`<li><a${attributes({ href: ask.here(path, { ...rest, area: value }), 'aria-current': current })}>${text}</a></li>`
  }
  return html`<nav aria-label="Places"><ul class="app-places">
    ${link('', 'Everywhere')}${places.map((id) => link(id, ask.title(id)))}
  </ul></nav>`
}

/** "5 of 40 outcomes". */
export function outcomesInWords(found: number, whole: number): string {
  if (whole === 0) return 'No outcome is in force on this day.'
  if (found === 0) return `None of ${whole} outcomes matches. Choose fewer of these, or show all.`
  const words = `${whole} ${whole === 1 ? 'outcome' : 'outcomes'}`
  return found < whole ? `${found} of ${words}` : words
}

/** What the page was asked, to be kept by its other addresses. */
export function queryOfChosen(chosen: OutcomesChosen): Query {
  return Object.fromEntries(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

// What is folded away is open where it was used.
function isNarrower(chosen: OutcomesChosen): boolean {
  return (Object.keys(LISTS) as Listed[]).some((name) => chosen[name])
}
