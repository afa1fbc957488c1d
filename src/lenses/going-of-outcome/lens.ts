// How an outcome is going: each of its measures with the latest figure, and both icons of the NHS with their sentences; or in
// a line, for a list. Figures are handed in.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { sayLatest, sayTarget, type StandingsOfOutcome } from '#facts/index.ts'
import { assuranceIcon, variationIcon } from '#spc/draw-icons.ts'
import { assuranceWords, variationWords } from '#spc/paints.ts'

export type GoingOptions = StandingsOfOutcome & {
  /** The address of a measure for one subject. */
  readonly wayToMeasure: (measure: Id, of: Id) => string
}

export const goingOfOutcome: Lens<GoingOptions, GoingOptions> = {
  name: 'going-of-outcome',
  title: 'How it is going',
  question: 'How is this outcome going, by the measures that tell of it?',
  compute: (_, options) => options,
  show(options, title) {
    const { standings, without, through } = options
    const rest: Block[] =
      without.length > 0
        ? [
            {
              type: 'prose',
              text: [
                'Without figures for this: ',
                ...linksTo(
                  without.map(({ id }) => id),
                  title,
                ),
                '.',
              ],
            },
          ]
        : []
    const of: Block[] =
      through && standings.length > 0
        ? [
            {
              type: 'prose',
              text: [
                'By the measures of the outcome it is part of, ',
                { text: title(through), thing: through },
                '.',
              ],
            },
          ]
        : []
    return [{ type: 'heading', level: 2, text: 'How it is going' }, ...of, tableOf(options, title), ...rest]
  },
}

function tableOf({ standings, without, wayToMeasure }: GoingOptions, title: Titles): Block {
  const empty = without.length > 0 ? 'No figures were loaded.' : 'No measure tells how this outcome is going.'
  return {
    type: 'table',
    caption: 'Measures',
    columns: [
      { label: 'Measure' },
      { label: 'Latest' },
      { label: 'Is it changing' },
      { label: 'Target' },
      { label: 'Will it reach its target' },
    ],
    rows: standings.map((one): Cell[] => [
      [{ text: one.measure.values.name, href: wayToMeasure(one.measure.id, one.of) }, `, ${title(one.of)}`],
      sayLatest(one),
      [{ icon: variationIcon(one.answer.variation), words: one.answer.variationSentence }],
      one.latest?.target === undefined ? 'none' : sayTarget(one.measure.values, one.latest.target),
      [{ icon: assuranceIcon(one.answer.assurance), words: one.answer.assuranceSentence }],
    ]),
    empty,
  }
}

/** The most pressing measure in a line, and how many more there are. */
export function goingInShort({ standings, without, wayToMeasure }: GoingOptions): readonly Run[] {
  const [first, ...more] = standings
  if (!first) return [without.length > 0 ? 'no figures yet' : 'no measure']
  const { measure, answer } = first
  return [
    { text: measure.values.name, href: wayToMeasure(measure.id, first.of) },
    ': ',
    ...sayLatest(first),
    ' ',
    { icon: variationIcon(answer.variation), words: variationWords[answer.variation] },
    ' ',
    ...(answer.assurance === 'none'
      ? []
      : [{ icon: assuranceIcon(answer.assurance), words: assuranceWords[answer.assurance] }]),
    ...(more.length > 0 ? [` and ${more.length} more`] : []),
  ]
}

function linksTo(all: readonly Id[], title: Titles): readonly Run[] {
  return all.flatMap((one, at): readonly Run[] => [at > 0 ? ', ' : '', { text: title(one), thing: one }])
}
