// Where an outcome comes from: who set it, the wider outcome it helps to reach, and its own parts in places, each in its
// own words with what differs marked. Knows no measure.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Lens } from '#core/lens.ts'
import type { Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import { outcome } from '#kinds/index.ts'

/** What a place may say otherwise than the system. */
const COMPARED = ['title', 'horizon', 'theme', 'sort', 'source'] as const
type Compared = (typeof COMPARED)[number]

export type RootsOfOutcome = {
  readonly of: Thing<typeof outcome>
  readonly parent?: Beside
  readonly places: readonly Beside[]
}
/** Another outcome, and in what it differs from this one. */
export type Beside = {
  readonly outcome: Thing<typeof outcome>
  readonly differs: ReadonlySet<Compared>
}

export const rootsOfOutcome: Lens<{ readonly of: Id }, RootsOfOutcome | undefined> = {
  name: 'roots-of-outcome',
  title: 'Where it comes from',
  question: 'Where does this outcome come from, and how do places say it in their own words?',
  compute(now, options) {
    const of = now.get(outcome, options.of)
    if (!of) return undefined
    const parent = now.get(outcome, of.values.partOf)
    return {
      of,
      ...(parent && { parent: beside(of, parent) }),
      places: now.pointing(outcome, 'partOf', of.id).map((one) => beside(of, one)),
    }
  },
  show(result, title) {
    if (!result) return []
    return [
      { type: 'heading', level: 2, text: 'Where it comes from' },
      { type: 'prose', text: origin(result.of) },
      ...tableOf(result, title),
    ]
  },
}

/** The table of the outcome beside its parent and its parts; nothing where it stands alone. */
function tableOf({ of, parent, places }: RootsOfOutcome, title: Titles): readonly Block[] {
  const others = [...(parent ? [parent] : []), ...places]
  if (others.length === 0) return []
  const caption = parent && places.length === 0 ? 'Beside the outcome it is part of' : 'In other words'
  return [
    {
      type: 'table',
      caption,
      columns: [
        { label: 'Outcome' },
        { label: 'For' },
        ...COMPARED.slice(1).map((name) => ({ label: outcome.fields[name].label })),
      ],
      rows: [
        rowOf({ outcome: of, differs: new Set() }, 'this outcome', title),
        ...others.map((one) => rowOf(one, one === parent ? 'it is part of this' : 'its part', title)),
      ],
    },
  ]
}

function rowOf({ outcome: one, differs }: Beside, what: string, title: Titles): readonly Cell[] {
  const marked = (name: Compared): Run[] =>
    differs.has(name) ? [' ', { tag: name === 'title' ? 'own words' : 'differs', tone: 'plain' }] : []
  const { area } = one.values
  return [
    [{ text: one.values.title, thing: one.id }, ...marked('title'), ` (${what})`],
    area ? [{ text: title(area), thing: area }] : '',
    ...COMPARED.slice(1).map((name): Run[] => [shown(one, name) || 'not said', ...marked(name)]),
  ]
}

function beside(of: Thing<typeof outcome>, other: Thing<typeof outcome>): Beside {
  return {
    outcome: other,
    differs: new Set(COMPARED.filter((name) => of.values[name] !== other.values[name])),
  }
}

function origin(of: Thing<typeof outcome>): string {
  const source = shown(of, 'source')
  const { written } = of.values
  if (!source && !written) return 'The record does not say where it comes from.'
  return [source, written].filter(Boolean).join(': ')
}

function shown(of: Thing<typeof outcome>, name: Compared): string {
  const value = of.values[name]
  if (value === undefined || name === 'title') return value ?? ''
  const options = outcome.fields[name].entry
  const found = options.type === 'choice' ? options.options.find((one) => one.value === value) : undefined
  return found?.label ?? value
}
